import type { Iso3 } from "../../model/economy.ts";
import type { ExploreData } from "../explore-data.ts";

/** What a relation in the browser must know of economies: names, region, and how many people live there. */
export class RelationFacts {
  /** Settles when the populations are there. @throws where the network has them not */
  readonly ready: Promise<void>;
  #people: ReadonlyMap<Iso3, number> = new Map();
  readonly #data: ExploreData;
  readonly #regions: readonly (readonly Iso3[])[];

  constructor(data: ExploreData) {
    this.#data = data;
    this.#regions = [...data.groups.values()].filter(({ kind }) => kind === "region").map(({ members }) => members);
    this.ready = this.#fetchPeople();
  }

  get people(): ReadonlyMap<Iso3, number> {
    return this.#people;
  }

  readonly nameOf = (economy: Iso3): string => this.#data.language.text(`economy.${economy}`);

  readonly shortOf = (economy: Iso3): string => {
    const { language } = this.#data;
    const short = `economy.${economy}.short`;
    return language.has(short) ? language.text(short) : this.nameOf(economy);
  };

  /** Place of an economy's region among the five; their number for none. */
  readonly regionOf = (economy: Iso3): number => {
    const at = this.#regions.findIndex((members) => members.includes(economy));
    return at < 0 ? this.#regions.length : at;
  };

  async #fetchPeople(): Promise<void> {
    const { series } = await this.#data.figures("population");
    this.#people = new Map(
      [...series].flatMap(([economy, its]): [Iso3, number][] => {
        const value = its.findLast((one) => one.value !== undefined)?.value;
        return value === undefined ? [] : [[economy, value]];
      }),
    );
  }
}
