import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Averaging } from "../../src/model/indicator.ts";
import { groupFigure } from "../../src/statistics/group-figure.ts";
import { people, section } from "./literal-figures.ts";

const figure = (
  averaging: Averaging,
  values: Record<string, number | undefined>,
  population: Record<string, number>,
  members = Object.keys(values),
) => groupFigure({ averaging, members, values: section(values), year: 2024, population: people(population) });

describe("averages", () => {
  test("an unweighted average gives Tuvalu the weight of India", () => {
    expect(figure("unweighted", { IND: 40, TUV: 80 }, { IND: 99, TUV: 1 })?.value).toBe(60);
  });

  test("a population-weighted average is the average over people", () => {
    expect(figure("population-weighted", { IND: 40, TUV: 80 }, { IND: 75, TUV: 25 })).toEqual({
      value: 50,
      year: 2024,
      method: "population-weighted",
      members: 2,
      membersWithValue: 2,
      populationShare: 1,
    });
  });

  test("the median is the middle member", () => {
    expect(figure("median", { A: 1, B: 2, C: 300 }, { A: 1, B: 1, C: 1 })?.value).toBe(2);
  });

  test("values of economies outside the group do not count", () => {
    expect(figure("unweighted", { EST: 1, USA: 99 }, { EST: 1, USA: 300 }, ["EST"])?.value).toBe(1);
  });

  test("a member without a population has no weight, but a place in the unweighted average", () => {
    const values = { JPN: 80, TWN: 90 };
    expect(figure("population-weighted", values, { JPN: 120 })?.value).toBe(80);
    expect(figure("unweighted", values, { JPN: 120 })?.value).toBe(85);
  });

  test("60 % of the people are enough for a figure, 59 % are not", () => {
    const values = { A: 10, B: undefined };
    expect(figure("unweighted", values, { A: 60, B: 40 })).toMatchObject({
      value: 10,
      members: 2,
      membersWithValue: 1,
      populationShare: 0.6,
    });
    expect(figure("unweighted", values, { A: 59, B: 41 })).toBeUndefined();
    expect(figure("population-weighted", values, { A: 59, B: 41 })).toBeUndefined();
    expect(figure("median", values, { A: 59, B: 41 })).toBeUndefined();
  });

  test("a weighted average counts only the members that have a weight", () => {
    expect(figure("population-weighted", { JPN: 80, TWN: 90 }, { JPN: 120 })).toMatchObject({
      members: 2,
      membersWithValue: 1,
    });
  });

  test("one large member is no figure of a group, whatever its share of the people", () => {
    const values = { IND: 70, BTN: undefined, LKA: undefined, MDV: undefined, NPL: undefined };
    const population = { IND: 96, BTN: 1, LKA: 1, MDV: 1, NPL: 1 };
    expect(figure("population-weighted", values, population)).toBeUndefined();
    expect(figure("population-weighted", { ...values, BTN: 60 }, population)?.membersWithValue).toBe(2);
  });

  test("without any population nobody knows whom an average speaks for, so there is none", () => {
    expect(figure("unweighted", { ASC: 10 }, {})).toBeUndefined();
  });
});

describe("sums", () => {
  test("a sum is a sum where every member has a value", () => {
    expect(figure("sum", { A: 2, TWN: 3 }, { A: 1 })).toMatchObject({ value: 5, method: "sum" });
    expect(figure("sum", { A: 2, TWN: undefined }, { A: 1 })).toMatchObject({ value: 2, method: "sum-at-least" });
  });

  test("a sum over a part is a lower bound, given however small the part", () => {
    expect(figure("sum", { A: 2, B: undefined }, { A: 1, B: 99 })).toMatchObject({
      value: 2,
      method: "sum-at-least",
      populationShare: 0.01,
    });
  });

  test("a sum without populations is whole only if nobody is missing", () => {
    expect(figure("sum", { A: 2 }, {})).toMatchObject({ method: "sum", populationShare: undefined });
    expect(figure("sum", { A: 2, B: undefined }, {})).toMatchObject({ method: "sum-at-least" });
  });
});

test.each(["unweighted", "population-weighted", "sum", "median"] as const)(
  "a group where nobody has a value has no %s figure",
  (averaging) => {
    expect(figure(averaging, { A: undefined }, { A: 1 })).toBeUndefined();
    expect(figure(averaging, {}, {})).toBeUndefined();
  },
);

test("what must not be put together is not", () => {
  expect(figure("none", { A: 1 }, { A: 1 })).toBeUndefined();
});

describe("any group with full coverage", () => {
  const members = fc.array(
    fc.record({ value: fc.double({ min: -1e6, max: 1e6, noNaN: true }), people: fc.integer({ min: 1, max: 1e9 }) }),
    { minLength: 1, maxLength: 20 },
  );
  const average = fc.constantFrom("unweighted" as const, "population-weighted" as const, "median" as const);
  type Members = { value: number; people: number }[];
  const valueOf = (averaging: Averaging, all: Members, order = all.map((_, index) => `E${index}`)) =>
    figure(
      averaging,
      Object.fromEntries(all.map(({ value }, index) => [`E${index}`, value])),
      Object.fromEntries(all.map((member, index) => [`E${index}`, member.people])),
      order,
    )?.value ?? NaN;
  const noise = 1e-6;

  test("lies between its least and its greatest member", () => {
    fc.assert(
      fc.property(average, members, (averaging, all) => {
        const values = all.map(({ value }) => value);
        expect(valueOf(averaging, all)).toBeGreaterThanOrEqual(Math.min(...values) - noise);
        expect(valueOf(averaging, all)).toBeLessThanOrEqual(Math.max(...values) + noise);
      }),
    );
  });

  test("scales with the unit of its values, and not with the unit of people", () => {
    fc.assert(
      fc.property(average, members, fc.integer({ min: 1, max: 1000 }), (averaging, all, factor) => {
        const inOtherUnits = all.map((member) => ({ ...member, value: member.value * factor }));
        const inThousands = all.map((member) => ({ ...member, people: member.people * factor }));
        expect(Math.abs(valueOf(averaging, inOtherUnits) - valueOf(averaging, all) * factor)).toBeLessThan(noise);
        expect(Math.abs(valueOf(averaging, inThousands) - valueOf(averaging, all))).toBeLessThan(noise);
      }),
    );
  });

  test("does not depend on the order of its members, to the last bit", () => {
    fc.assert(
      fc.property(fc.oneof(average, fc.constant("sum" as const)), members, (averaging, all) => {
        const backwards = all.map((_, index) => `E${index}`).toReversed();
        expect(valueOf(averaging, all, backwards)).toBe(valueOf(averaging, all));
      }),
    );
  });
});
