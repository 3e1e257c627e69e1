import { describe, expect, test } from "vitest";
import type { FiveNumbers } from "../../src/model/recomputed.ts";
import { type LabChoice, type LabEdition, shownOsiWeights, shownWeights } from "../../src/views/lab-edition.ts";
import { labRows } from "../../src/views/lab-rows.ts";

const five = (value: number): FiveNumbers => [value, value, value, value, value];
const edition: LabEdition = {
  year: 2024,
  weights: [1, 1, 1],
  economies: ["DNK", "EST", "KEN"],
  ranks: [1, 2, 3],
  scores: [90_000, 80_000, 50_000],
  parts: [
    [90_000, 90_000, 90_000],
    [100_000, 70_000, 70_000],
    [50_000, 50_000, 50_000],
  ],
  inputs: {
    osi: [five(0.9), five(1), five(0.5)],
    tii: [
      [110, 90, 100, 1, 1],
      [120, 80, 90, 1, 1],
      [60, 40, 50, 5, 9],
    ],
    hci: [five(0.9), five(0.7), five(0.5)],
  },
};
const official: LabChoice = {
  weights: shownWeights(edition.weights),
  osiWeights: shownOsiWeights,
  economy: undefined,
  changes: new Map(),
};
const order = (choice: Partial<LabChoice>): string[] =>
  labRows(edition, { ...official, ...choice }).map(({ economy, rank }) => `${rank} ${economy}`);

describe("the ranking of the laboratory", () => {
  test("is the printed one with the official weights and figures", () => {
    expect(order({})).toEqual(["1 DNK", "2 EST", "3 KEN"]);
    const [first] = labRows(edition, official);
    expect(first).toMatchObject({ printedRank: 1, score: 0.9, parts: [0.9, 0.9, 0.9] });
  });

  test("turns with the weights, of which only proportions count", () => {
    expect(order({ weights: [100, 0, 0] })).toEqual(["1 EST", "2 DNK", "3 KEN"]);
    expect(order({ weights: [1, 0, 0] })).toEqual(order({ weights: [100, 0, 0] }));
  });

  test("shares a rank where weighted sums are equal to the last digit", () => {
    // 0.9 · 4 = 1 · 2.67 + …: at weights 4, 1, 1 the lead of 0.1 · 4 meets that of 0.2 · 2.
    expect(order({ weights: [4, 1, 1] })).toEqual(["1 DNK", "1 EST", "3 KEN"]);
  });

  test("is nothing where nothing weighs", () => {
    expect(order({ weights: [0, 0, 0] })).toEqual([]);
  });
});

describe("a changed input", () => {
  const changed = (economy: string, code: string, value: number) =>
    labRows(edition, { ...official, economy, changes: new Map([[code, value]]) });
  const partsOf = (rows: ReturnType<typeof labRows>, economy: string) =>
    rows.find((row) => row.economy === economy)?.parts ?? [NaN, NaN, NaN];

  test("raises its component and leaves the two others as they are", () => {
    const [osi, tii, hci] = partsOf(changed("EST", "tii-mobile-broadband", 92), "EST");
    expect(tii).toBeGreaterThan(0.7);
    expect([osi, hci]).toEqual([1, 0.7]);
  });

  test("moves the others a little too: means and deviations are of all", () => {
    const [, tii] = partsOf(changed("KEN", "tii-internet-users", 70), "EST");
    expect(tii).not.toBe(0.7);
    expect(Math.abs(tii - 0.7)).toBeLessThan(0.2);
  });

  test("leaves the lowest the lowest: components are rescaled, and so are those of the others", () => {
    const [, tii] = partsOf(changed("KEN", "tii-mobile-broadband", 60), "KEN");
    expect(tii).toBe(0.5);
  });

  test("to the printed figure changes nothing", () => {
    expect(changed("KEN", "tii-mobile-broadband", 50)).toEqual(labRows(edition, official));
  });

  test("beyond the cap is the cap", () => {
    expect(changed("EST", "tii-mobile-subscriptions", 150)).toEqual(labRows(edition, official));
  });

  test("does nothing in an edition without printed inputs, or to nobody", () => {
    const { inputs, ...bare } = edition;
    expect(inputs).toBeDefined();
    const choice = { ...official, economy: "KEN", changes: new Map([["tii-internet-users", 90]]) };
    expect(labRows(bare, choice)).toEqual(labRows(edition, official));
    expect(labRows(edition, { ...choice, economy: "XXX" })).toEqual(labRows(edition, official));
  });

  test("other weights within online services change online services alone", () => {
    const skewed: LabEdition = {
      ...edition,
      ...(edition.inputs && { inputs: { ...edition.inputs, osi: [[0, 1, 1, 1, 1], five(0.8), [1, 0, 0, 0, 0]] } }),
    };
    const rows = labRows(skewed, { ...official, osiWeights: [100, 0, 0, 0, 0] });
    const [osi, tii, hci] = partsOf(rows, "KEN");
    expect(osi).toBeGreaterThan(0.9);
    expect([tii, hci]).toEqual([0.5, 0.5]);
  });
});

test("weights are shown as about a hundred", () => {
  expect(shownWeights([1, 1, 1])).toEqual([33, 33, 33]);
  expect(shownWeights([34, 33, 33])).toEqual([34, 33, 33]);
});
