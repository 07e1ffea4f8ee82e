/** Work that takes longer than this many milliseconds is told of in words. */
const untold = 150;

/** Says that work takes a while, but not of work that is done in a blink. */
export class BusySign {
  readonly #redraw: () => void;
  #isShown = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /** To be told again and again whether there is work. */
  follow(isBusy: boolean): void {
    if (!isBusy) this.stop();
    else if (!this.#isShown) this.#timer ??= setTimeout(() => this.#show(), untold);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#isShown = false;
  }

  #show(): void {
    this.#timer = null;
    this.#isShown = true;
    this.#redraw();
  }
}
