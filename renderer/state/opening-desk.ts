import type { Mirror } from './mirror.ts';
import { Patience } from './patience.ts';

/** What takes no longer, in milliseconds, is not spoken of: opening a project, and reading its texts. */
const openingPatience = 400;
const readingPatience = 1000;

/** How a project comes in: which one is being opened, and how many of its texts are read, once that takes longer than a moment. */
export class OpeningDesk {
  /** True until the window was told once whether there is a project. */
  isStarting = true;
  readonly #mirror: Mirror;
  readonly #opening: Patience;
  readonly #readingLong: Patience;
  #name: string | null = null;
  #canCancel = false;
  #reading: { readonly done: number; readonly total: number } | null = null;

  constructor(mirror: Mirror, tell: () => void) {
    this.#mirror = mirror;
    this.#opening = new Patience(openingPatience, tell);
    this.#readingLong = new Patience(readingPatience, tell);
    const follow = (): void => {
      this.#opening.follow(this.isStarting || this.#name !== null);
      this.#readingLong.follow(this.#reading !== null);
      tell();
    };
    this.#opening.follow(true);
    mirror.subscribe((topic) => {
      if (topic !== 'project') return;
      this.isStarting = false;
      this.#name = null;
      this.#reading = null;
      follow();
    });
    mirror.bridge.on('project:opening', ({ name, canCancel }) => {
      this.#name = name;
      this.#canCancel = canCancel;
      follow();
    });
    mirror.bridge.on('texts:reading', ({ done, total }) => {
      this.#reading = done < total ? { done, total } : null;
      follow();
    });
  }

  /** True while a project is opened that takes longer than a moment. */
  get isLong(): boolean {
    return this.#opening.isOver;
  }

  /** The project that is being opened in place of the one that is shown; null where there is none. */
  get name(): string | null {
    return this.#name;
  }

  /** False once the project is there, and the window takes it in. */
  get canCancel(): boolean {
    return this.#name !== null && this.#canCancel;
  }

  /** How many texts are read, of all; null while none are read or that takes but a moment. */
  get reading(): { readonly done: number; readonly total: number } | null {
    return this.#readingLong.isOver ? this.#reading : null;
  }

  /** Leaves the project that is being opened where it is; false where there is none. */
  cancel(): boolean {
    if (!this.canCancel) return false;
    void this.#mirror.bridge.request('project:cancelOpening', {});
    return true;
  }
}
