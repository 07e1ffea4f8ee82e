import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes files and folders that are dropped on the window; `isOver` is true while some are held over it. */
export class FileDrop implements ReactiveController {
  isOver = false;

  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[]) => void;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.#hover);
    window.addEventListener('dragleave', this.#leave);
    window.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.#hover);
    window.removeEventListener('dragleave', this.#leave);
    window.removeEventListener('drop', this.#drop);
  }

  readonly #hover = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#setOver(true);
  };

  readonly #leave = (event: DragEvent): void => {
    // The pointer left the window; between two parts of it there is always one that it enters.
    if (event.relatedTarget === null) this.#setOver(false);
  };

  readonly #drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) this.#take(files);
  };

  #setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
