import type { FiveNumbers } from "../../model/recomputed.ts";
import type { PartNumbers } from "../../model/survey-parts.ts";
import { inputs2024 } from "../../statistics/recipes-2024.ts";
import { type LabChoice, type LabEdition, shownOsiWeights, shownWeights } from "../../views/lab-edition.ts";
import type { AddressState } from "../address-state.ts";

const codes = new Set<string>([...inputs2024.osi, ...inputs2024.tii, ...inputs2024.hci]);

/** What an edition shows before anything is changed. */
export function officialChoice(edition: LabEdition): LabChoice {
  return {
    weights: shownWeights(edition.weights),
    osiWeights: shownOsiWeights,
    economy: undefined,
    changes: new Map(),
  };
}

/** The year that an address asks for; undefined where it asks for none that there is. */
export function askedYear({ y }: AddressState, years: readonly number[]): number | undefined {
  return years.find((year) => String(year) === y);
}

/** What an address asks of an edition; what means nothing there stays official. */
export function readChoice({ w, s, e, c }: AddressState, edition: LabEdition): LabChoice {
  const own = officialChoice(edition);
  const [parts, subs] = [weightsIn(w, 3), edition.inputs === undefined ? undefined : weightsIn(s, 5)];
  const at = (all: readonly number[], index: number): number => all[index] ?? 0;
  const economy = edition.economies.find((code) => code === e);
  return {
    weights: parts === undefined ? own.weights : [at(parts, 0), at(parts, 1), at(parts, 2)],
    osiWeights: subs === undefined ? own.osiWeights : [at(subs, 0), at(subs, 1), at(subs, 2), at(subs, 3), at(subs, 4)],
    economy,
    changes: economy === undefined || edition.inputs === undefined ? new Map() : changesIn(c),
  };
}

/** The state for the address: only what is not official. */
export function writtenChoice(
  { weights, osiWeights, economy, changes }: LabChoice,
  edition: LabEdition,
  newest: number | undefined,
): Record<string, string | undefined> {
  const own = officialChoice(edition);
  const list = (numbers: PartNumbers | FiveNumbers): string => numbers.join(",");
  return {
    y: edition.year === newest ? undefined : String(edition.year),
    w: list(weights) === list(own.weights) ? undefined : list(weights),
    s: list(osiWeights) === list(own.osiWeights) ? undefined : list(osiWeights),
    e: economy,
    c: economy === undefined ? undefined : [...changes].map(([code, value]) => `${code}:${value}`).join(","),
  };
}

/** So many whole weights from 0 to 100, one of them above 0; undefined where the text is anything else. */
function weightsIn(text: string | undefined, count: number): number[] | undefined {
  const parts = text?.split(",") ?? [];
  if (parts.length !== count || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined;
  const weights = parts.map(Number);
  return weights.every((weight) => weight <= 100) && weights.some((weight) => weight > 0) ? weights : undefined;
}

function changesIn(text: string | undefined): Map<string, number> {
  const pairs = (text ?? "").split(",").map((pair) => pair.split(":"));
  return new Map(
    pairs.flatMap(([code = "", value = ""]) =>
      codes.has(code) && /^\d{1,5}(\.\d{1,6})?$/.test(value) ? [[code, Number(value)] as const] : [],
    ),
  );
}
