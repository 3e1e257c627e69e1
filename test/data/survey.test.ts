import { describe, expect, test } from "vitest";
import { competitionRanks } from "../../src/statistics/competition-ranks.ts";
import { egdiGroup } from "../../src/statistics/egdi-group.ts";
import { weightedIndex } from "../../src/statistics/weighted-index.ts";
import { counted, figures, observed, reference, seriesOf } from "./real-figures.ts";
import { rowsOf } from "./table-rows.ts";

/** Later editions are held against their own print when they are described. */
const lastHere = 2024;
const egdi = [...(seriesOf.get("egdi")?.values() ?? [])].flat().filter(({ year }) => year <= lastHere);
const rankedRows = egdi.filter(({ value }) => value !== undefined);
const printedRank = new Map(
  figures.printedRanks
    .filter(({ indicator, year }) => indicator === "egdi" && year <= lastHere)
    .map(({ economy, year, rank }) => [`${economy} ${year}`, rank]),
);

const editionsHere = reference.editions.map(({ year }) => year).filter((year) => year <= lastHere);

test("up to 2024, 2,243 of the 2,316 rows are ranked, and each of these has a printed rank", () => {
  expect(egdi).toHaveLength(2316);
  expect(rankedRows).toHaveLength(2243);
  expect([...printedRank.keys()].sort()).toEqual(rankedRows.map(({ economy, year }) => `${economy} ${year}`).sort());
});

test("the rank by EGDI is the printed rank, but for the ties of 2020 that hidden decimals break", () => {
  const others = [...Map.groupBy(rankedRows, ({ year }) => year)].flatMap(([year, rows]) => {
    const values = new Map(rows.map(({ economy, value = NaN }) => [economy, value]));
    const computed = [...competitionRanks(values, "higher")];
    return computed.flatMap(([economy, rank]) => {
      const printed = printedRank.get(`${economy} ${year}`);
      return printed === rank ? [] : [`${economy} ${year}: ${printed}, by EGDI ${rank}`];
    });
  });
  expect(others.sort()).toEqual([
    "AND 2020: 80, by EGDI 79",
    "HUN 2020: 52, by EGDI 51",
    "MKD 2020: 72, by EGDI 71",
    "TLS 2020: 134, by EGDI 133",
  ]);
});

describe("the EGDI against the weighted mean of its parts", () => {
  const weights = new Map(reference.editions.map((edition) => [edition.year, edition.method?.weights]));
  const differences = rankedRows.map(({ economy, year, value = NaN }) => {
    const parts = {
      osi: counted("osi", economy, year) ?? NaN,
      tii: counted("tii", economy, year) ?? NaN,
      hci: counted("hci", economy, year) ?? NaN,
    };
    const mean = weightedIndex(parts, weights.get(year) ?? { osi: NaN, tii: NaN, hci: NaN });
    return { row: `${economy} ${year}`, difference: Math.abs(value - mean) };
  });
  const unlike = ["CMR 2008", "KHM 2008"];

  test("is the same within 0.00015 for every ranked row but CMR and KHM in 2008", () => {
    // `!(a <= b)`: a difference that is not a number is one too.
    const far = differences.filter(({ difference }) => !(difference <= 0.00015));
    expect(far.map(({ row }) => row).sort()).toEqual(unlike);
  });

  test("is nearer than that: 0.00007, the rounding of four printed numbers to four decimals", () => {
    const others = differences.filter(({ row }) => !unlike.includes(row));
    expect(Math.max(...others.map(({ difference }) => difference))).toBeCloseTo(0.2 / 3000, 10);
  });
});

describe("printed zeros", () => {
  const rows = rowsOf("reference/survey-zeros.csv");
  const survey = figures.observations.filter(({ sourceFile }) => sourceFile.includes("/survey-"));
  const byStatus = (of: readonly { status?: string }[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { status = "" } of of) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };

  test("mean a lowest score 173 times, counted as 0 32, not ranked 265, not yet a member 48", () => {
    expect(byStatus(rows)).toEqual({ A: 173, I: 32, L: 265, M: 48 });
  });

  test("become observations of that status, but for the placeholder ranks, which are nothing", () => {
    const indices = rows.filter(({ cell }) => cell !== "egdi_rank");
    const zeros = survey.filter(({ value, status }) => value === 0 || status !== "A");
    expect(byStatus(zeros)).toEqual(byStatus(indices));
    for (const { iso3 = "", edition, cell = "", status } of indices)
      expect(observed(cell, iso3, Number(edition)).status, `${cell} of ${iso3} in ${edition}`).toBe(status);
  });

  test("are all that is printed 0 in the survey tables", () => {
    const printed = editionsHere.flatMap((year) =>
      rowsOf(`raw/${year === 2024 ? "egovkb-mcs" : "egovkb-sck"}/survey-${year}.csv`).flatMap((row) =>
        ["egdi", "epi", "osi", "tii", "hci"]
          .filter((cell) => Number(row[cell]) === 0)
          .map((cell) => `${row["iso3"]} ${year} ${cell}`),
      ),
    );
    const explained = rows
      .filter(({ cell }) => cell !== "egdi_rank")
      .map(({ iso3, edition, cell }) => `${iso3} ${edition} ${cell}`);
    expect(printed.sort()).toEqual(explained.sort());
  });

  test("leave the other figures of an unranked row: the HCI of the Central African Republic in 2003", () => {
    expect(observed("hci", "CAF", 2003)).toMatchObject({ value: 0.39, printed: "0.39000", status: "A" });
    expect(observed("egdi", "CAF", 2003)).toMatchObject({ value: undefined, printed: "", status: "L" });
    expect(printedRank.has("CAF 2003")).toBe(false);
  });
});

test("the EGDI group of 2024 is the printed one for each of the 193 members", () => {
  const printed = rowsOf("raw/ta2024-es/groups-2024.csv").map(({ iso3 = "", egdi_group: group = "" }) => [iso3, group]);
  expect(printed).toHaveLength(193);
  const computed = printed.map(([iso3 = ""]) => [iso3, egdiGroup(observed("egdi", iso3, 2024).value ?? NaN)]);
  expect(computed).toEqual(printed.map(([iso3, group]) => [iso3, group?.toLowerCase().replace(" ", "-")]));
});

describe("the technical appendix of 2024", () => {
  test("repeats OSI, TII, HCI and EPI as the survey table has them, rounded to four decimals", () => {
    const repeats = [
      ["osi-subindices", "osi"],
      ["tii-components", "tii"],
      ["hci-components", "hci"],
      ["epi-stages", "epi"],
    ] as const;
    const differences = repeats.flatMap(([table, code]) =>
      rowsOf(`raw/ta2024-es/${table}-2024.csv`).map((row) =>
        Math.abs(Number(row[code]) - (observed(code, row["iso3"] ?? "", 2024).value ?? NaN)),
      ),
    );
    expect(differences).toHaveLength(4 * 193);
    expect(Math.max(...differences)).toBeLessThanOrEqual(0.00005 + 1e-12);
  });

  test("repeats another EPI for six economies in its table of online services", () => {
    const warnings = figures.warnings.filter(({ kind }) => kind === "cross-check");
    const economies = warnings.map(({ message }) => /^epi of (\w+) in 2024/.exec(message)?.[1]);
    expect(economies).toEqual(["BEL", "CYP", "KEN", "KWT", "MLT", "OMN"]);
    expect(new Set(warnings.map(({ file }) => file))).toEqual(new Set(["data/raw/ta2024-es/osi-subindices-2024.csv"]));
  });

  test("prints the ranks of the EPI, which are competition ranks", () => {
    const printed = figures.printedRanks.filter(({ indicator }) => indicator === "epi");
    expect(printed).toHaveLength(193);
    expect(new Set(printed.map(({ year }) => year))).toEqual(new Set([2024]));
    const values = new Map(printed.map(({ economy }) => [economy, observed("epi", economy, 2024).value ?? NaN]));
    const computed = competitionRanks(values, "higher");
    expect(printed.map(({ economy }) => [economy, computed.get(economy)])).toEqual(
      printed.map(({ economy, rank }) => [economy, rank]),
    );
  });

  test("prints the stages that make the EPI: (50 information + 9 consultation + 14 decision-making) / 73", () => {
    const unlike = [...(seriesOf.get("epi") ?? [])].flatMap(([economy, series]) => {
      const stage = (name: string) => observed(`epi-${name}`, economy, 2024).value ?? NaN;
      const made = (50 * stage("information") + 9 * stage("consultation") + 14 * stage("decision-making")) / 73;
      const epi = series.find(({ year }) => year === 2024)?.value ?? NaN;
      return Math.abs(epi - made) <= 0.0001 ? [] : [economy];
    });
    expect(unlike.sort()).toEqual(["GUY", "NLD"]);
  });
});
