import { describe, expect, test } from "vitest";

import type { Entry, EntryKind } from "../../src/search/entry.ts";
import { Finder } from "../../src/search/finder.ts";

const entry = (kind: EntryKind, name: string, otherNames: string[] = [], codes: string[] = []): Entry => ({
  kind,
  name,
  otherNames,
  codes,
  href: "",
});
const find = (entries: readonly Entry[], query: string) => new Finder(entries).find(query);
const names = (entries: readonly Entry[], query: string) =>
  find(entries, query).found.map(({ entry: { name } }) => name);
const economies = (...all: string[]) => all.map((name) => entry("economy", name));

describe("ranking", () => {
  test("the whole name, then a name that begins so, then words, then parts of words", () => {
    const all = economies("Papua New Guinea", "Guinea-Bissau", "Equatorial Guinea", "Guinea");
    expect(names(all, "guinea")).toEqual(["Guinea", "Guinea-Bissau", "Papua New Guinea", "Equatorial Guinea"]);
    expect(names(economies("Uzbekistan", "Kiribati", "Kingdom", "Pakistan"), "kistan")).toEqual([
      "Pakistan",
      "Uzbekistan",
    ]);
  });

  test("a code that is written whole comes first, and no part of a code is found", () => {
    const all = [entry("economy", "Indonesia", [], ["ID", "IDN", "360"]), entry("economy", "India", [], ["IN", "IND"])];
    expect(names(all, "in")).toEqual(["India", "Indonesia"]);
    expect(names(all, "360")).toEqual(["Indonesia"]);
    expect(names(all, "٣٦٠")).toEqual(["Indonesia"]);
    expect(names(all, "36")).toEqual([]);
  });

  test("of equals the name that is shown goes before another name, an economy before an indicator", () => {
    const all = [
      entry("indicator", "Georgia index"),
      entry("economy", "Sakartvelo", ["Georgia of old"]),
      entry("economy", "Georgia state"),
    ];
    expect(names(all, "georgia")).toEqual(["Georgia state", "Georgia index", "Sakartvelo"]);
  });

  test("it tells by which name an entry was found", () => {
    const all = [entry("economy", "Eswatini", ["إسواتيني", "Swaziland"])];
    expect(find(all, "swazi").found).toMatchObject([{ matched: "Swaziland" }]);
  });
});

describe("words", () => {
  test("may come in any order, begun, and must all be of one name", () => {
    const all = [entry("economy", "Republic of Korea", ["South Korea"]), entry("economy", "South Sudan", ["Korea"])];
    expect(names(all, "kor sou")).toEqual(["Republic of Korea"]);
  });

  test("are found without the, and with st for saint", () => {
    expect(names(economies("Gambia"), "the gambia")).toEqual(["Gambia"]);
    expect(names(economies("Saint Lucia"), "St. Lucia")).toEqual(["Saint Lucia"]);
  });

  test("in Arabic are found with article and without, and with joined letters and without", () => {
    const all = economies("البوسنة والهرسك", "الهند", "المشاركة الإلكترونية");
    expect(names(all, "هرسك")).toEqual(["البوسنة والهرسك"]);
    expect(names(all, "الهرسك")).toEqual(["البوسنة والهرسك"]);
    expect(names(all, "هند")).toEqual(["الهند"]);
    expect(names(all, "والمشاركة")).toEqual(["المشاركة الإلكترونية"]);
    expect(names(all, "للمشاركة")).toEqual(["المشاركة الإلكترونية"]);
    expect(names(economies("غينيا الاستوائية"), "الغينيا استوائيه")).toEqual(["غينيا الاستوائية"]);
  });
});

describe("slips of the pen", () => {
  const all = economies("Kenya", "Kyrgyzstan", "Iran", "Iraq", "Azerbaijan", "موريتانيا");
  test("are forgiven where nothing has what was written, and said to be a guess", () => {
    expect(find(all, "kneya")).toMatchObject({ isGuess: true, found: [{ matched: "Kenya" }] });
    expect(find(all, "kirgizstan")).toMatchObject({ isGuess: true, found: [{ matched: "Kyrgyzstan" }] });
    expect(find(all, "azerbej")).toMatchObject({ isGuess: true, found: [{ matched: "Azerbaijan" }] });
    expect(find(all, "موريتنيا")).toMatchObject({ isGuess: true, found: [{ matched: "موريتانيا" }] });
  });

  test("are not looked for where something has what was written, nor in words of three letters", () => {
    expect(find(all, "iran")).toMatchObject({ isGuess: false, found: [{ matched: "Iran" }] });
    expect(find(all, "irx").found).toEqual([]);
    expect(find(all, "zzzzzz")).toEqual({ found: [], isGuess: false });
    expect(find(all, "  … ")).toEqual({ found: [], isGuess: false });
  });
});
