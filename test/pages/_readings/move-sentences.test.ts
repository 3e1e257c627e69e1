import { describe, expect, test } from "vitest";
import { economies, editions, figuresOf, groupDistances, members, rankMoves } from "../../../src/dataset.ts";
import { languageOf, languages } from "../../../src/i18n/languages.ts";
import type { RankMove } from "../../../src/model/readings.ts";
import { distanceSentences, intervalSentences } from "../../../src/pages/_readings/interval-sentences.ts";
import { methodSentence, moveSentences, passingSentences } from "../../../src/pages/_readings/move-sentences.ts";
import { noMove, rankSections } from "../../../src/pages/_profile/rank-sections.ts";

const english = languageOf("en");
const arabic = languageOf("ar");
const kenya = [...economies.values()].find(({ iso3 }) => iso3 === "KEN");
if (kenya === undefined) throw new Error("Kenya is not there.");

const still: RankMove = {
  economy: "KEN",
  fromYear: 2022,
  year: 2024,
  rankBefore: 113,
  rankAfter: 113,
  places: 0,
  own: 0,
  others: 0,
  parts: [0, 0, 0],
  rest: 0,
  rankOwnAlone: 113,
  rankOthersAlone: 113,
  passed: [],
  passedBy: [],
  left: [],
  entered: [],
};
const codes = (count: number): string[] => Array.from({ length: count }, (_, index) => `E${index}`);
const bare = (sentences: readonly string[]): string =>
  sentences
    .join(" ")
    .replace(/<[^>]*>/g, "")
    .replace(/[\u200e\u200f\u061c]/g, "");

describe("the sentences on a move", () => {
  test("say that a rank was kept", () => {
    const text = bare([...moveSentences(english, kenya, still), ...passingSentences(english, still)]);
    expect(text).toMatch(/^Kenya kept rank \d+ between 2022 and 2024\./);
    expect(text).toContain("its own gives 0.0 places and that of the others 0.0.");
    expect(text).toMatch(/It passed no economy\. None passed it\.$/);
  });

  test("count one place and one economy in the singular", () => {
    const one = { ...still, places: -1, passed: codes(1), passedBy: codes(1) };
    expect(bare(moveSentences(english, kenya, one))).toMatch(/^Kenya fell 1 place between/);
    expect(bare(passingSentences(english, one))).toBe("It passed 1 economy. 1 economy passed it.");
  });

  test("count in Arabic in its six forms", () => {
    const counted = (count: number): string => {
      const move = { ...still, places: count, passed: codes(count) };
      const moved = bare(moveSentences(arabic, kenya, move)).split("،")[0] ?? "";
      return `${moved.replace(/^.*2024 ?/, "")} / ${bare(passingSentences(arabic, move).slice(0, 1))}`;
    };
    expect([1, 2, 3, 11, 100].map(counted)).toEqual([
      "مرتبة واحدة (1) / وتجاوزت اقتصاداً واحداً (1).",
      "مرتبتين (2) / وتجاوزت اقتصادين (2).",
      "3 مراتب / وتجاوزت 3 اقتصادات.",
      "11 مرتبة / وتجاوزت 11 اقتصاداً.",
      "100 مرتبة / وتجاوزت 100 اقتصاد.",
    ]);
    expect(counted(0)).toContain("ولم تتجاوز أي اقتصاد.");
  });

  test("tell those that left the ranking or entered it, and a rest that can be seen", () => {
    const move = { ...still, left: codes(1), entered: codes(7), rest: -2.9, own: -2.9 };
    expect(bare(passingSentences(english, move))).toContain("1 economy that stood above it is no longer ranked.");
    expect(bare(passingSentences(english, move))).toContain("7 economies that were not ranked before stand above it.");
    expect(bare(moveSentences(english, kenya, move))).toContain("the difference gives -2.9.");
  });

  test("leave the components out where an edition has no weights", () => {
    const move = { ...still, parts: undefined, rest: undefined };
    expect(bare(moveSentences(english, kenya, move))).not.toContain("human capital");
  });

  test("name what changed in the method, and nothing where nothing did", () => {
    expect(methodSentence(english, 2024)).toContain("affordability");
    expect(methodSentence(english, 2018)).toBeUndefined();
    expect(methodSentence(english, 2099)).toContain("not yet described");
  });
});

describe.each(languages.map((language) => [language.tag, language] as const))("in %s", (_, language) => {
  const year = editions.at(-1)?.year ?? 0;

  test("every sentence of every move and member is whole", () => {
    const all = members.flatMap((economy) => [
      ...(rankMoves.get(economy.iso3) ?? []).flatMap((move) => [
        ...moveSentences(language, economy, move),
        ...passingSentences(language, move),
      ]),
      ...intervalSentences(language, economy, year),
      ...distanceSentences(language, economy, year),
    ]);
    expect(all.length).toBeGreaterThan(193 * 20);
    const broken = all
      .map((one) => bare([one]))
      .filter((one) => !/^\S.*[.]$/.test(one) || /[{}]|NaN|undefined| {2}/.test(one));
    expect(broken).toEqual([]);
  });

  test("a member that the newest edition ranks and the one before did not is told that its rank comes from no earlier one", () => {
    const from = editions.at(-2)?.year ?? "";
    const economyName = language.economyName(kenya);
    const text = noMove(language, kenya, year);
    expect(text).toBe(language.text("reading.move.first", { economy: economyName, year, from }));
    expect(text).toMatch(
      language.tag === "en" ? /^Kenya was not ranked in 2022, so its rank of 2024 / : /^\S.*2022.*2024.*\.$/,
    );
  });

  test("a member that the newest edition does not rank is told so", () => {
    const nowhere = { iso3: "XXX", iso2: "XX", m49: undefined, isMember: true };
    const [moves] = rankSections(language, nowhere, new Map());
    expect(moves?.before).toContain(language.text("reading.move.unranked", { economy: "XX", year, from: "" }));
  });
});

describe("at the ends of the newest ranking", () => {
  const year = editions.at(-1)?.year ?? 0;
  const ranks = figuresOf("egdi")
    .ranks(year)
    .toSorted((a, b) => a.rank - b.rank);
  const of = (iso3 = "") => {
    const economy = economies.get(iso3);
    if (economy === undefined) throw new Error(`${iso3} is not there.`);
    return bare([...intervalSentences(english, economy, year), ...distanceSentences(english, economy, year)]);
  };
  /** The groups begin at quarters: the names of all but the lowest by the number of quarters. */
  const groups = ["", "middle", "high", "very high"];

  test("nobody ranks above the first, which has no next group to reach where it is in the highest", () => {
    const first = ranks[0]?.economy ?? "";
    const isHighest = (figuresOf("egdi").latest.get(first)?.value ?? 0) >= 0.75;
    expect(of(first).endsWith("Nobody ranks above it.")).toBe(true);
    expect(of(first).includes("It is in the highest group, which begins at 0.75.")).toBe(isHighest);
  });

  test("the last has nobody below to be held against, and a way to the next group", () => {
    const last = ranks.at(-1)?.economy ?? "";
    const { limit = 0, points = 0 } = groupDistances.get(last) ?? {};
    expect(of(last)).not.toContain("the next below");
    expect(of(last)).toContain(
      `To the ${groups[limit * 4]} group, which begins at ${limit.toFixed(2)}, its EGDI lacks ${points.toFixed(4)}: a rise of `,
    );
  });

  test("components that have not so much room are named, and it is said where none has", () => {
    const told = (text: string): string =>
      text.includes("No component has so much room below 1.")
        ? "none has"
        : text.includes("There is not so much room below 1 in")
          ? "some have not"
          : "all have";
    const expected = (short: number): string => (short === 0 ? "all have" : short === 3 ? "none has" : "some have not");
    const wrong = [...groupDistances.values()].filter(
      ({ economy, reachable }) => told(of(economy)) !== expected(reachable.filter((can) => !can).length),
    );
    expect(groupDistances.size).toBeGreaterThan(0);
    expect(wrong.map(({ economy }) => economy)).toEqual([]);
  });
});
