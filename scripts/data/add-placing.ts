import { writeFileSync } from "node:fs";
import type { Observation } from "../../src/model/observation.ts";
import type { Fault, Warning } from "../../src/sources/fault.ts";
import { checkStaged, type Present } from "./add-check.ts";
import type { Download } from "./add-downloads.ts";
import { olderWarnings } from "./add-older.ts";
import { diffFigures, type SeriesDiff } from "./diff-series.ts";
import { yearRanges } from "./diff-table.ts";
import { planPlacement, type PlacementPlan } from "./placement-plan.ts";
import { pricesAfter } from "./placement-prices.ts";
import { stageRaw } from "./placement-stage.ts";
import { tidyText } from "./placement-tidy.ts";
import { rawFolder } from "./read-descriptions.ts";
import { downloadReference, type ReferenceData } from "./read-reference.ts";
import { differingSeries, seriesDigests } from "./series-digests.ts";
import { commitSwaps, discardNext, nextOf, type Swap } from "./whole-folder.ts";

/** What would come of a placement. */
export interface Staged {
  readonly faults: readonly Fault[];
  readonly diffs: readonly SeriesDiff[];
  readonly warnings: readonly Warning[];
}

/** What is there now, as far as it is needed to tell what changes: all figures twice would be a lot of memory. */
interface Before {
  /** What the downloads may replace. */
  readonly taken: readonly Observation[];
  /** Of all else. */
  readonly others: ReadonlyMap<string, string>;
}

/** data/raw (and the list of prices printed 0) as it would be with downloads, made beside what is there. */
export class Placing {
  readonly reference: ReferenceData;
  /** Warnings of what is there now. */
  readonly warnings: readonly Warning[];
  readonly plan: PlacementPlan;
  /** Warnings of downloads that are older than what they would replace. */
  readonly older: readonly string[];
  /** Rows of price-zeros.csv that go. */
  readonly priceRows: number;
  readonly #downloads: readonly Download[];
  readonly #prices: string;
  readonly #swaps: readonly Swap[];
  readonly #before: Before;

  constructor(downloads: readonly Download[], { reference, figures, descriptions }: Present) {
    const { text, file } = reference.priceZeros;
    this.reference = reference;
    this.warnings = figures.warnings;
    this.#downloads = downloads;
    this.#before = {
      taken: figures.observations.filter(this.#isTaken),
      others: seriesDigests(figures.observations.filter(this.#isNotTaken)),
    };
    this.older = olderWarnings(downloads, this.#before.taken, descriptions);
    this.plan = planPlacement(downloads, descriptions, figures.observations);
    this.#prices = pricesAfter(reference.priceZeros, downloads);
    this.priceRows = text.split("\n").length - this.#prices.split("\n").length;
    const targets = this.priceRows === 0 ? [rawFolder] : [rawFolder, file];
    this.#swaps = targets.map((target) => ({ target, next: nextOf(target) }));
  }

  /** Makes it, reads it and checks it. */
  stage(): Staged {
    const { file } = this.reference.priceZeros;
    const byLayout = downloadReference(this.reference);
    stageRaw(this.plan, nextOf(rawFolder), (path) => tidyText(path, byLayout));
    if (this.priceRows > 0) writeFileSync(nextOf(file), this.#prices, { flush: true });
    const faults: Fault[] = [];
    const figures = checkStaged(this.reference, this.#prices, nextOf(rawFolder), faults);
    const diffs = diffFigures(this.#before.taken, figures.observations.filter(this.#isTaken));
    const others = seriesDigests(figures.observations.filter(this.#isNotTaken));
    if (faults.length === 0) faults.push(...differingSeries(this.#before.others, others).map(spillFault));
    return { faults, diffs: diffs.map((diff) => this.#named(diff)), warnings: figures.warnings };
  }

  readonly #isTaken = ({ indicator, year }: Observation): boolean =>
    this.#downloads.some(({ claims }) => claims.takes(indicator, year));
  readonly #isNotTaken = (one: Observation): boolean => !this.#isTaken(one);

  /** Of the Survey only an edition is replaced, and the name says which. */
  #named(diff: SeriesDiff): SeriesDiff {
    if (this.reference.indicators.get(diff.indicator)?.survey !== true) return diff;
    const years = this.#downloads.flatMap(({ claims }) => [...(claims.years.get(diff.indicator) ?? [])]);
    return { ...diff, indicator: `${diff.indicator} ${yearRanges(years)}` };
  }

  /** What the downloads feed. */
  get taken(): Observation[] {
    return this.#downloads.flatMap(({ read }) => read.reading.observations);
  }

  /** Puts it in its place. */
  commit(): void {
    commitSwaps(this.#swaps);
  }

  /** Takes away what is not in its place. */
  discard(): void {
    discardNext(this.#swaps.map(({ target }) => target));
  }
}

/** No download changes what it does not feed: where one would, the fault is ours. */
function spillFault(indicator: string): Fault {
  const message = `figures of ${indicator} would change, which the files do not feed.`;
  const advice = "This is a mistake of the program, not of your file: report it with the file.";
  return { kind: "spill", file: rawFolder, message, advice };
}
