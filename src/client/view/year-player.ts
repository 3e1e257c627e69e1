interface Steps {
  readonly step: () => void;
  readonly isAtEnd: () => boolean;
  readonly rewind: () => void;
}

/** Time between two years, in milliseconds: long enough to see what changed. */
const pace = 1200;
/** For readers who want less motion. */
const slowPace = 3000;

/** Plays the years to the last one; begins anew where it stood there. It never starts by itself. */
export class YearPlayer {
  readonly #steps: Steps;
  #timer: ReturnType<typeof setInterval> | undefined;
  onChange: () => void = () => undefined;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  toggle(): void {
    if (this.isPlaying) this.stop();
    else this.#start();
  }

  stop(): void {
    if (!this.isPlaying) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.onChange();
  }

  #start(): void {
    if (this.#steps.isAtEnd()) this.#steps.rewind();
    const wantsLess = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#timer = setInterval(() => this.#next(), wantsLess ? slowPace : pace);
    this.onChange();
  }

  #next(): void {
    // Nobody watches a page that is hidden.
    if (document.hidden) return;
    this.#steps.step();
    if (this.#steps.isAtEnd()) this.stop();
  }
}
