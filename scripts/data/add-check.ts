import type { Observation } from "../../src/model/observation.ts";
import type { Fault } from "../../src/sources/fault.ts";
import type { SourceDescription } from "../../src/sources/source-description.ts";
import type { Download } from "./add-downloads.ts";
import { derive } from "./derive.ts";
import { diffFigures } from "./diff-series.ts";
import { openInPlace, type OpenTable } from "./own-table.ts";
import { readDescriptions, rawFolder } from "./read-descriptions.ts";
import { readFigures, type Figures } from "./read-figures.ts";
import { readReference, type ReferenceData } from "./read-reference.ts";

/** What data/raw and data/reference hold. */
export interface Present {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly descriptions: readonly SourceDescription[];
}

/** Reads what is there now; what is wrong with it is added to `faults`. */
export function readPresent(faults: Fault[], open: OpenTable = openInPlace): Present {
  const reference = readReference(faults, open);
  const figures = readFigures(reference, faults);
  return { reference, figures, descriptions: readDescriptions([]) };
}

/** Reads data/raw as it would be, checks it as the build of the data does, and works everything out of it once. */
export function checkStaged(present: ReferenceData, prices: string, disk: string, faults: Fault[]): Figures {
  const reference = { ...present, priceZeros: { ...present.priceZeros, text: prices } };
  const figures = readFigures(reference, faults, disk);
  if (faults.length > 0) return figures;
  try {
    derive(reference, figures);
  } catch (error) {
    const message = `ranks, changes or averages cannot be worked out: ${error instanceof Error ? error.message : String(error)}`;
    const advice = "This is a mistake of the program, not of your file: report it with the file.";
    faults.push({ kind: "underivable", file: rawFolder, message, advice });
  }
  return figures;
}

/** Whether a download has anything that is not there to the letter already. */
export function bringsChange({ read, claims }: Download, { figures, reference }: Present): boolean {
  const its = read.reading.observations;
  const places = new Set(its.map(placeOf));
  const before = figures.observations.filter(({ indicator, year }) => claims.takes(indicator, year));
  // Beside a tidy table the list of prices printed 0 stays: see pricesAfter.
  const stays = (one: Observation): boolean =>
    read.layout === "tidy" && one.sourceFile === reference.priceZeros.file && !places.has(placeOf(one));
  return diffFigures(before, [...its, ...before.filter(stays)]).length > 0;
}

const placeOf = ({ indicator, economy, year }: Observation): string => `${indicator}/${economy}/${year}`;
