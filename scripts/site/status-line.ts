import { progressText } from "./progress-text.ts";

/** A terminal, or what stands for one: a file, a pipe. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

interface Told {
  done: number;
  of: number | undefined;
  readonly since: number;
  /** When a line told it last, where lines are not rewritten. */
  line: number;
}

/** Where lines are not rewritten, one a step in so many milliseconds. */
const rarely = 15_000;
const oftenest = 100;
const startOfLine = "\r\u001b[K";

/** Tells how far steps are: in one line that is rewritten on a terminal, in a line now and then elsewhere. */
export class StatusLine {
  readonly #told = new Map<string, Told>();
  readonly #out: Output;
  readonly #now: () => number;
  #drawn = -Infinity;
  #isThere = false;

  constructor(out: Output = process.stdout, now = () => performance.now()) {
    this.#out = out;
    this.#now = now;
  }

  /** @param of how many there will be; undefined where nobody knows yet */
  tell(what: string, done: number, of: number | undefined): void {
    const now = this.#now();
    const told = this.#told.get(what) ?? { done, of, since: now, line: now };
    this.#told.set(what, Object.assign(told, { done, of }));
    if (this.#out.isTTY === true) {
      if (now - this.#drawn >= oftenest) this.#draw();
    } else if (now - told.line >= rarely) {
      told.line = now;
      this.#out.write(`${this.#textOf(what, told)}\n`);
    }
  }

  /** The step is done, and told no more. */
  end(what: string): void {
    this.#told.delete(what);
    this.#draw();
  }

  /** A line that stays, above the one that is rewritten. */
  say(line: string, out: Output = this.#out): void {
    this.#clear();
    out.write(`${line}\n`);
    this.#draw();
  }

  #draw(): void {
    this.#clear();
    if (this.#out.isTTY !== true || this.#told.size === 0) return;
    const text = [...this.#told].map(([what, told]) => this.#textOf(what, told)).join(" · ");
    // A terminal that does not tell its width says 0.
    const width = this.#out.columns === undefined || this.#out.columns === 0 ? 80 : this.#out.columns;
    this.#out.write(text.slice(0, width - 1));
    this.#isThere = true;
    this.#drawn = this.#now();
  }

  #clear(): void {
    if (this.#isThere) this.#out.write(startOfLine);
    this.#isThere = false;
  }

  #textOf(what: string, { done, of, since }: Told): string {
    return progressText(what, done, of, (this.#now() - since) / 1000);
  }
}
