import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RankMove } from "../../src/model/readings.ts";
import type { PartNumbers, RankedEdition } from "../../src/model/survey-parts.ts";
import { rankMoves } from "../../src/statistics/rank-moves.ts";
import { edition, flat } from "./literal-editions.ts";

const moveOf = (economy: string, before: RankedEdition, after: RankedEdition): RankMove | undefined =>
  rankMoves(before, after).find((move) => move.economy === economy);

describe("own change and the others'", () => {
  const before = edition(2022, { DNK: flat(700), EST: flat(600), KEN: flat(500), CHL: flat(400) });

  test("one that passes another by its own rise owes the place to itself, the other to the others", () => {
    const after = edition(2024, { DNK: flat(720), EST: flat(620), KEN: flat(650), CHL: flat(400) });
    expect(moveOf("KEN", before, after)).toMatchObject({
      rankBefore: 3,
      rankAfter: 2,
      places: 1,
      own: 1,
      others: 0,
      rankOwnAlone: 2,
      rankOthersAlone: 3,
      passed: ["EST"],
      passedBy: [],
    });
    expect(moveOf("EST", before, after)).toMatchObject({ places: -1, own: 0, others: -1, passedBy: ["KEN"] });
  });

  test("a place that needs both changes is shared by halves", () => {
    const after = edition(2024, { DNK: flat(700), EST: flat(520), KEN: flat(550), CHL: flat(400) });
    expect(moveOf("KEN", before, after)).toMatchObject({ places: 1, own: 0.5, others: 0.5, rankOwnAlone: 3 });
  });

  test("a rise that the others' rise eats up moves nothing and shows both", () => {
    const after = edition(2024, { DNK: flat(700), EST: flat(800), KEN: flat(650), CHL: flat(400) });
    expect(moveOf("KEN", before, after)).toMatchObject({ places: 0, own: 0.5, others: -0.5, rankOwnAlone: 2 });
  });

  test("where nothing changes every part is 0", () => {
    const same = moveOf(
      "DNK",
      before,
      edition(2024, { DNK: flat(700), EST: flat(600), KEN: flat(500), CHL: flat(400) }),
    );
    expect(same).toMatchObject({ places: 0, own: 0, others: 0, parts: [0, 0, 0], rest: 0, passed: [], passedBy: [] });
  });

  test("one that comes level is passed no longer: competition ranks count who is above", () => {
    const after = edition(2024, { DNK: flat(700), EST: flat(600), KEN: flat(600), CHL: flat(400) });
    expect(moveOf("KEN", before, after)).toMatchObject({ rankAfter: 2, places: 1, own: 1, passed: ["EST"] });
  });

  test("who left the ranking or entered it above is told apart from who was passed", () => {
    const after = edition(2024, { EST: flat(600), KEN: flat(500), CHL: flat(400), SSD: flat(550) });
    expect(moveOf("KEN", before, after)).toMatchObject({ places: 0, left: ["DNK"], entered: ["SSD"], passed: [] });
    expect(moveOf("DNK", before, after)).toBeUndefined();
    expect(moveOf("SSD", before, after)).toBeUndefined();
  });
});

describe("the components", () => {
  test("that only together lift an economy past another share the place", () => {
    const before = edition(2022, { EST: flat(620), KEN: [300, 600, 600] });
    const after = edition(2024, { EST: flat(620), KEN: [600, 600, 750] });
    expect(moveOf("KEN", before, after)).toMatchObject({ own: 1, parts: [0.5, 0, 0.5], rest: 0 });
  });

  test("that alone would do it has the place whole", () => {
    const before = edition(2022, { EST: flat(590), KEN: [300, 600, 600] });
    const after = edition(2024, { EST: flat(590), KEN: [600, 600, 630] });
    expect(moveOf("KEN", before, after)).toMatchObject({ own: 1, parts: [1, 0, 0], rest: 0 });
  });

  test("are not told apart where an edition has no weights", () => {
    const before = edition(2022, { EST: flat(590), KEN: flat(500) });
    const after = { ...edition(2024, { EST: flat(590), KEN: flat(600) }), weights: undefined };
    expect(moveOf("KEN", before, after)).toMatchObject({ own: 1, parts: undefined, rest: undefined });
  });

  test("a score that its parts do not make leaves the rest told as rest", () => {
    const before = edition(2022, { EST: flat(590), KEN: flat(500) });
    const kenya = { economy: "KEN", rank: 1, score: 600, parts: flat(500) };
    const after = {
      ...edition(2024, { EST: flat(590) }),
      scores: new Map([
        ["KEN", kenya],
        ["EST", { economy: "EST", rank: 2, score: 590, parts: flat(590) }],
      ]),
    };
    expect(moveOf("KEN", before, after)).toMatchObject({ own: 1, parts: [0, 0, 0], rest: 1 });
  });
});

const names = ["A", "B", "C", "D", "E", "F"];
const parts = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  .map((three): PartNumbers => [three[0] * 3, three[1] * 3, three[2] * 3]);
const anyEdition = (year: number, weights: PartNumbers) =>
  fc.dictionary(fc.constantFrom(...names), parts, { minKeys: 1 }).map((all) => edition(year, all, weights));

test("parts add up: components and rest to its own, own and others to the places, passings to the places", () => {
  fc.assert(
    fc.property(anyEdition(2022, [34, 33, 33]), anyEdition(2024, [1, 1, 1]), (before, after) => {
      for (const move of rankMoves(before, after)) {
        const [osi, tii, hci] = move.parts ?? [NaN, NaN, NaN];
        expect(osi + tii + hci + (move.rest ?? NaN)).toBeCloseTo(move.own, 9);
        expect(move.own + move.others).toBe(move.places);
        expect(move.rankBefore - move.rankAfter).toBe(move.places);
        const { passed, passedBy, left, entered } = move;
        expect(passed.length - passedBy.length + left.length - entered.length).toBe(move.places);
      }
    }),
  );
});
