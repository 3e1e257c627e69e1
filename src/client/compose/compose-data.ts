import type { Cell } from "../../publishing/csv.ts";
import { publishedRows } from "../../publishing/published-rows.ts";
import { observationsKind } from "../../publishing/tables/observations.ts";
import { fetchedText } from "../explore-data.ts";

type Rows = readonly (readonly Cell[])[];

/** So many files are asked for at a time. */
const atATime = 6;

/** Rows of published files of observations; each file is fetched once. */
export class ComposeData {
  readonly #address: (path: string) => string;
  readonly #known = new Map<string, Promise<Rows>>();

  /** @param address of a file below data/v1 */
  constructor(address: (path: string) => string) {
    this.#address = address;
  }

  /**
   * All rows of some files, in their order.
   * @param told how many are there, after each
   * @throws where the network has one of them not
   */
  async rows(files: readonly string[], told: (done: number) => void = () => undefined): Promise<Rows> {
    const all: Rows[] = [];
    for (let at = 0; at < files.length; at += atATime) {
      const some = files.slice(at, at + atATime);
      all.push(...(await Promise.all(some.map((file) => this.#fetch(file)))));
      told(all.length);
    }
    return all.flat();
  }

  #fetch(file: string): Promise<Rows> {
    const found = this.#known.get(file) ?? this.#read(file);
    this.#known.set(file, found);
    found.catch(() => this.#known.delete(file));
    return found;
  }

  async #read(file: string): Promise<Rows> {
    return publishedRows(observationsKind, await fetchedText(this.#address(file)));
  }
}
