import type { Mirror } from './mirror.ts';

/**
 * Whether the first hints are on the screen. They come by themselves once, on the project that is bundled with the app,
 * and afterwards only when the analyst asks for them.
 */
export class HintsDesk {
  isShown = false;
  readonly #mirror: Mirror;
  readonly #tell: () => void;

  constructor(mirror: Mirror, tell: () => void) {
    this.#mirror = mirror;
    this.#tell = tell;
  }

  /** To be called with each project that is opened. */
  offer(isBundled: boolean): void {
    if (!isBundled) this.hide();
    else if (this.#mirror.settings.areHintsSeen !== true) this.show();
  }

  show(): void {
    this.isShown = true;
    if (this.#mirror.settings.areHintsSeen !== true) {
      void this.#mirror.bridge.request('settings:change', { patch: { areHintsSeen: true } });
    }
    this.#tell();
  }

  /** False when they were not shown. */
  hide(): boolean {
    if (!this.isShown) return false;
    this.isShown = false;
    this.#tell();
    return true;
  }
}
