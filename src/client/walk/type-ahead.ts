import type { Iso3 } from "../../model/economy.ts";

export interface Name {
  readonly iso3: Iso3;
  readonly name: string;
}

/** Letters typed further apart than this begin anew, in milliseconds. */
const pause = 1000;

/**
 * Finds an economy by the first letters of its name, as lists of a browser do: quick letters are taken together, the
 * same letter again goes on to the next name. Accents, case and the Arabic article do not matter.
 */
export class TypeAhead {
  #typed = "";
  #at = -Infinity;

  /** Whether letters were typed a moment ago, so that a space belongs to them. */
  isOpen(now: number): boolean {
    return this.#typed !== "" && now - this.#at < pause;
  }

  /** Forgets what was typed: another key came between. */
  clear(): void {
    this.#typed = "";
  }

  /**
   * @param names in the order of the language
   * @param from the economy that is chosen now
   */
  type(letter: string, now: number, names: readonly Name[], from: Iso3 | undefined): Iso3 | undefined {
    this.#typed = this.isOpen(now) ? this.#typed + folded(letter) : folded(letter);
    this.#at = now;
    const first = this.#typed.charAt(0);
    const isOneLetter = Array.from(this.#typed).every((one) => one === first);
    const start = isOneLetter ? first : this.#typed;
    const found = names.filter(({ name }) => starts(name).some((one) => one.startsWith(start)));
    const at = isOneLetter ? found.findIndex(({ iso3 }) => iso3 === from) : -1;
    return found[(at + 1) % found.length]?.iso3;
  }
}

/** A name as it is typed: with its article, and without. */
function starts(name: string): string[] {
  const whole = folded(name);
  return whole.startsWith("ال") ? [whole, whole.slice(2)] : [whole];
}

/** Without case, accents and the hats of the Arabic alif. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'‘`-]/g, " ")
    .toLowerCase();
}
