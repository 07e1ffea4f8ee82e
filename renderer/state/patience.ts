/** Tells when something has lasted longer than a moment, so that what is done in a blink is not spoken of. */
export class Patience {
  readonly #time: number;
  readonly #tell: () => void;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `time` in milliseconds; `tell` is called once when it has passed. */
  constructor(time: number, tell: () => void) {
    this.#time = time;
    this.#tell = tell;
  }

  /** Whether it has lasted longer than a moment and is not over yet. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** To be told again and again whether it lasts. */
  follow(isAtWork: boolean): void {
    if (!isAtWork) this.rest();
    else {
      this.#timer ??= setTimeout(() => {
        this.#isOver = true;
        this.#tell();
      }, this.#time);
    }
  }

  /** It is over, or nobody is left to be told. */
  rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#isOver = false;
  }
}
