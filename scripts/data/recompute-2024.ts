import type { Iso3 } from "../../src/model/economy.ts";
import type { Series } from "../../src/model/observation.ts";
import type { FiveNumbers, Inputs2024, Recomputed } from "../../src/model/recomputed.ts";
import type { CrossCheck } from "../../src/sources/table-reading.ts";
import {
  inputs2024,
  recomputedEpi,
  recomputedHci,
  recomputedOsi,
  recomputedTii,
  stages2024,
} from "../../src/statistics/recipes-2024.ts";

const edition = 2024;
/** The table that repeats the EPI of which the OSI was made: for six economies another than the published one. */
const osiTable = "data/raw/ta2024-es/osi-subindices-2024.csv";

type SeriesOf = ReadonlyMap<string, ReadonlyMap<Iso3, Series>>;

/** Gathers the printed inputs of edition 2024. */
export function gatherInputs2024(seriesOf: SeriesOf, repeats: readonly CrossCheck[]): Inputs2024 {
  const epiOfOsi = new Map(
    repeats.flatMap(({ indicator, economy, printed, sourceFile }) =>
      indicator === "epi" && sourceFile === osiTable ? [[economy, Number(printed)]] : [],
    ),
  );
  const valueOf = (code: string, economy: Iso3): number =>
    (code === "epi" ? epiOfOsi.get(economy) : valueIn(seriesOf, code, economy)) ?? NaN;
  const five = (codes: (typeof inputs2024)["osi" | "tii" | "hci"], economy: Iso3): FiveNumbers => [
    valueOf(codes[0], economy),
    valueOf(codes[1], economy),
    valueOf(codes[2], economy),
    valueOf(codes[3], economy),
    valueOf(codes[4], economy),
  ];
  const rows = [...(seriesOf.get("egdi")?.keys() ?? [])].map((economy) => ({
    economy,
    osi: five(inputs2024.osi, economy),
    tii: five(inputs2024.tii, economy),
    hci: five(inputs2024.hci, economy),
  }));
  const whole = rows.filter(({ osi, tii, hci }) => [...osi, ...tii, ...hci].every(Number.isFinite));
  return {
    economies: whole.map(({ economy }) => economy),
    osi: whole.map(({ osi }) => osi),
    tii: whole.map(({ tii }) => tii),
    hci: whole.map(({ hci }) => hci),
  };
}

/** The figures of edition 2024 worked out again: EPI from its stages, the components from their inputs, the EGDI from these. */
export function recompute2024(inputs: Inputs2024, seriesOf: SeriesOf): Recomputed[] {
  const { economies } = inputs;
  const [osi, tii, hci] = [recomputedOsi(inputs.osi), recomputedTii(inputs.tii), recomputedHci(inputs.hci)];
  const egdi = economies.map((_, row) => ((osi[row] ?? NaN) + (tii[row] ?? NaN) + (hci[row] ?? NaN)) / 3);
  const epi = economies.map((economy) => {
    const [information = NaN, consultation = NaN, decisionMaking = NaN] = stages2024.map((code) =>
      valueIn(seriesOf, code, economy),
    );
    return recomputedEpi([information, consultation, decisionMaking]);
  });
  return Object.entries({ egdi, epi, osi, tii, hci }).flatMap(([indicator, values]) =>
    economies.flatMap((economy, row) => {
      const [printed, recomputed] = [valueIn(seriesOf, indicator, economy), values[row]];
      if (printed === undefined || recomputed === undefined || !Number.isFinite(recomputed)) return [];
      return [{ economy, indicator, year: edition, printed, recomputed }];
    }),
  );
}

function valueIn(seriesOf: SeriesOf, code: string, economy: Iso3): number | undefined {
  return seriesOf.get(code)?.get(economy)?.find(({ year }) => year === edition)?.value;
}
