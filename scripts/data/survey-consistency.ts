import { ascending, greatest, mean } from "d3-array";
import type { Observation } from "../../src/model/observation.ts";
import type { SurveyEdition, SurveyMethod } from "../../src/model/survey-edition.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { weightedIndex } from "../../src/statistics/weighted-index.ts";

/** What the EGDI is made of. */
const parts = ["osi", "tii", "hci"] as const;
/** Fewer economies than that prove nothing. */
const economiesNeeded = 10;
/** Published values agree with the weighted mean of their parts within 0.00015, in all but two rows. */
const farOff = 0.005;
/** More rows than this share of an edition far off are no misprint. */
const shareOfMisprints = 0.05;

/** By economy. */
type Section = ReadonlyMap<string, Observation>;
type Edition = Readonly<Record<"egdi" | (typeof parts)[number], Section>>;

/**
 * Faults of an edition of the Survey whose columns stand under each other's names, each value within its range: the
 * EGDI is not made of the parts, or two parts follow each other's edition before more closely than their own.
 */
export function exchangedColumns(
  observations: readonly Observation[],
  editions: readonly SurveyEdition[],
): readonly Fault[] {
  const valued = observations.filter(({ value }) => value !== undefined);
  const byYear = [...Map.groupBy(valued.filter(isOfIndex), ({ year }) => year)].sort(([a], [b]) => ascending(a, b));
  const all = byYear.map(([year, its]) => ({ year, edition: editionOf(its) }));
  const methodOf = new Map(editions.map(({ year, method }) => [year, method]));
  return all.flatMap(({ year, edition }, index) => [
    ...compositionFaults(edition, methodOf.get(year)),
    ...crossedParts(edition, all[index - 1]?.edition),
  ]);
}

const isOfIndex = ({ indicator }: Observation): boolean => indicator === "egdi" || parts.some((one) => one === indicator);

function editionOf(its: readonly Observation[]): Edition {
  const section = (code: string): Section =>
    new Map(its.filter(({ indicator }) => indicator === code).map((one) => [one.economy, one]));
  return { egdi: section("egdi"), osi: section("osi"), tii: section("tii"), hci: section("hci") };
}

/** Of an edition whose method is not known yet nothing can be said. */
function compositionFaults({ egdi, ...sections }: Edition, method: SurveyMethod | undefined): Fault[] {
  if (method === undefined) return [];
  const differences = [...egdi].flatMap(([economy, { value = NaN }]) => {
    const [osi, tii, hci] = parts.map((part) => sections[part].get(economy)?.value);
    if (osi === undefined || tii === undefined || hci === undefined) return [];
    return [Math.abs(value - weightedIndex({ osi, tii, hci }, method.weights))];
  });
  const off = differences.filter((difference) => difference > farOff).length;
  const [row] = egdi.values();
  if (row === undefined || differences.length < economiesNeeded || off <= shareOfMisprints * differences.length)
    return [];
  const made = `in ${off} of ${differences.length} rows the EGDI of ${row.year} is not the weighted mean of OSI, TII and HCI`;
  return [fault(row, `${made}, as data/reference/survey-editions.csv has it.`)];
}

/** Of two parts exchanged, a third may look crossed with one of them: the pair that gains most is meant. */
function crossedParts(edition: Edition, before: Edition | undefined): Fault[] {
  if (before === undefined) return [];
  const pairs = parts.flatMap((one, index) =>
    parts.slice(index + 1).map((other) => {
      const own = distance(edition[one], before[one]) + distance(edition[other], before[other]);
      const crossed = distance(edition[one], before[other]) + distance(edition[other], before[one]);
      return { one, other, gain: own - crossed };
    }),
  );
  const found = greatest(
    pairs.filter(({ gain }) => gain > 0),
    ({ gain }) => gain,
  );
  const [row] = edition.osi.values();
  if (found === undefined || row === undefined) return [];
  const { one, other } = found;
  return [fault(row, `${one} of ${row.year} is more like ${other} of the edition before, and ${other} like ${one}.`)];
}

/** Mean distance between two sections over the economies that both have; not a number where these are few. */
function distance(here: Section, there: Section): number {
  const moves = [...here].flatMap(([economy, { value }]) => {
    const before = there.get(economy)?.value;
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });
  return moves.length < economiesNeeded ? NaN : (mean(moves) ?? NaN);
}

const fault = ({ sourceFile }: Observation, message: string): Fault => ({
  kind: "exchanged-columns",
  file: sourceFile,
  line: 1,
  column: 1,
  message,
  advice: "Look whether the header has the names of two columns exchanged, and compare with the publisher's page.",
});
