import { expect, test } from "vitest";
import { exchangedColumns } from "../../../scripts/data/survey-consistency.ts";
import type { Observation } from "../../../src/model/observation.ts";

const thirds = { osi: 1 / 3, tii: 1 / 3, hci: 1 / 3 };
const method = { name: "E-Government Development Index", weights: thirds, weightsBasis: "stated" };
const editions = [
  { year: 2022, method },
  { year: 2024, method },
  { year: 2026, method: undefined },
];
const numbers = Array.from({ length: 12 }, (_, index) => index);

type Column = "egdi" | "osi" | "tii" | "hci";

/** Twelve economies whose OSI rises, TII falls and HCI stays, a little up from edition to edition. */
function edition(year: number, names: Readonly<Partial<Record<Column, Column>>> = {}): Observation[] {
  const drift = (year - 2022) / 100;
  return numbers.flatMap((number) => {
    const [osi, tii, hci] = [0.2 + number / 30 + drift, 0.8 - number / 20 + drift, 0.5 + drift];
    const values = { egdi: (osi + tii + hci) / 3, osi, tii, hci };
    return (Object.keys(values) as Column[]).map((column) => observation(number, year, names[column] ?? column, values[column]));
  });
}

function observation(number: number, year: number, indicator: string, value: number): Observation {
  const sourceFile = `data/raw/un/survey-${year}.csv`;
  const place = { printed: String(value), status: "A", scope: "", source: "un", sourceFile, sourceLine: 2 } as const;
  return { economy: `E${number}`, indicator, year, value, ...place };
}

const told = (observations: readonly Observation[]): string[] =>
  exchangedColumns(observations, editions).map(({ file, message }) => `${file}: ${message}`);

test("editions that follow one another, an EGDI that is the mean of its parts: nothing to tell", () => {
  expect(told([...edition(2022), ...edition(2024), ...edition(2026)])).toEqual([]);
});

test("OSI and TII under each other's names leave the mean as it is, but not like the edition before", () => {
  expect(told([...edition(2022), ...edition(2024, { osi: "tii", tii: "osi" })])).toEqual([
    "data/raw/un/survey-2024.csv: osi of 2024 is more like tii of the edition before, and tii like osi.",
  ]);
});

test("the EGDI under a part's name is not the mean of its parts", () => {
  expect(told([...edition(2022), ...edition(2024, { egdi: "tii", tii: "egdi" })])).toEqual([
    "data/raw/un/survey-2024.csv: in 12 of 12 rows the EGDI of 2024 is not the weighted mean of OSI, TII and HCI, " +
      "as data/reference/survey-editions.csv has it.",
  ]);
});

test("of an edition whose method is not known, its parts are held against the edition before all the same", () => {
  expect(told([...edition(2026, { egdi: "osi", osi: "egdi" })])).toEqual([]);
  expect(told([...edition(2024), ...edition(2026, { osi: "tii", tii: "osi" })])).toHaveLength(1);
});

test("a few economies prove nothing", () => {
  const few = (all: readonly Observation[]) => all.filter(({ economy }) => ["E1", "E2", "E11"].includes(economy));
  expect(told([...few(edition(2022)), ...few(edition(2024, { osi: "tii", tii: "osi" }))])).toEqual([]);
});
