import type { Report } from "../../src/model/report.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

/** The reconciliation report of a run, for /data/v1/report.json. */
export function report(reference: ReferenceData, { observations, files, warnings }: Figures): Report {
  const total = (key: "rowsRead" | "observationsKept" | "absencesStated" | "missingCells"): number =>
    files.reduce((sum, file) => sum + file[key], 0);
  const withFigures = new Set(observations.map(({ economy }) => economy));
  const withPeople = new Set(
    observations.filter(({ indicator }) => indicator === "population").map(({ economy }) => economy),
  );
  const codes = reference.economies.map(({ iso3 }) => iso3);
  return {
    rowsRead: total("rowsRead"),
    observationsKept: total("observationsKept"),
    absencesStated: total("absencesStated"),
    missingCells: total("missingCells"),
    files,
    economiesWithoutObservations: codes.filter((iso3) => !withFigures.has(iso3)),
    economiesWithoutPopulation: codes.filter((iso3) => withFigures.has(iso3) && !withPeople.has(iso3)),
    warnings: warnings.map(({ kind, file, line, message }) => ({ kind, file, line, message })),
  };
}
