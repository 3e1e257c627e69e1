import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { formatFaults, type Fault } from "../../src/sources/fault.ts";
import { fixtureBytes, readable, readBytes } from "./layouts/read-fixture.ts";
import { changes, gridOf, picker, unseen, type Mutant, type Unseen } from "./mutants.ts";

const texts: Readonly<Record<string, string>> = {
  "SP.POP.TOTL.csv":
    "Country Name,Country Code,2000,2001,2002\nKenya,KEN,..,30851606,31800343\nWorld,WLD,6,7,8\n" +
    "Cote d'Ivoire,CIV,16454660,16853027,17246467\nEstonia,EST,1396985,1388115,1379350\n",
  "databank-with-series.csv":
    "Series Name,Series Code,Country Name,Country Code,2000 [YR2000],2001 [YR2001]\n" +
    '"Population, total",SP.POP.TOTL,Kenya,KEN,30000000,..\n"Population, total",SP.POP.TOTL,Chile,CHL,15342350,..\n' +
    '"Population, total",SP.POP.TOTL,Peru,PER,26459944,26799289\n',
};
const fixtures = readdirSync(`${import.meta.dirname}/layouts/fixtures`).filter((name) => !name.includes(".expected."));
const files: readonly (readonly [string, Uint8Array])[] = [
  ...fixtures.map((name) => [name, fixtureBytes(name)] as const),
  ["internet-users.csv", fixtureBytes("itu-internet-users.expected.csv")],
  ...Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
];

/** What a file says: each figure and rank, or each economy of M49, by its place. */
interface Said {
  readonly figures: ReadonlyMap<string, string>;
  readonly remarks: ReadonlyMap<string, string>;
  /** Where M49 is said to differ from data/reference, with file and line. */
  readonly told: ReadonlySet<string>;
}

/** Faults, or what the file says. */
function read(bytes: Uint8Array, name: string): readonly Fault[] | Said {
  const found = readBytes(bytes, name);
  if ("faults" in found) return found.faults;
  const { reading, layout, warnings, notes } = found;
  if (reading.faults.length > 0) return reading.faults;
  // M49 feeds no figure: its economies are counted, and held against data/reference.
  const economies = layout === "m49" ? Number.parseInt(notes[0]?.text ?? "0") : 0;
  const told = layout === "m49" ? warnings.filter(({ line }) => line !== undefined) : [];
  const place = (one: { indicator: string; economy: string; year: number }): string =>
    `${one.indicator} ${one.economy} ${one.year}`;
  return {
    figures: new Map([
      ...reading.observations.map((one) => [place(one), one.printed] as const),
      ...reading.ranks.map((one) => [`rank: ${place(one)}`, String(one.rank)] as const),
      ...Array.from({ length: economies }, (_, index) => [`economy ${index}`, ""] as const),
    ]),
    remarks: new Map(reading.observations.map((one) => [place(one), `${one.status} ${one.scope}`])),
    told: new Set(told.map(({ message }) => message)),
  };
}

const isWithin = (some: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): boolean =>
  [...some].every(([key, value]) => all.get(key) === value);
const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && isWithin(one, other);

/** Whether a difference is of a kind, and of no other. */
const isOf: Readonly<Record<Unseen, (mutant: Said, whole: Said) => boolean>> = {
  "fewer figures": (mutant, whole) =>
    isWithin(mutant.figures, whole.figures) && isWithin(mutant.remarks, whole.remarks),
  "cut at a row's end": (mutant, whole) =>
    isWithin(mutant.figures, whole.figures) && isWithin(mutant.remarks, whole.remarks),
  "remark changed": (mutant, whole) => isSame(mutant.figures, whole.figures),
  "like columns": (mutant, whole) => mutant.figures.size > 0 && mutant.figures.size <= whole.figures.size * 2,
};

type Outcome = "same" | "refused" | "told" | Unseen;

/** What became of a mutant; a text for what must not be. */
function outcomeOf({ bytes, mayBe }: Mutant, name: string, whole: Said): { outcome: Outcome } | { wrong: string } {
  const found = read(bytes, name);
  if (Array.isArray(found)) {
    const unplaced = found.filter((fault: Fault) => fault.file !== name || fault.line === undefined || fault.line < 1);
    if (unplaced.length > 0) return { wrong: `refused without file and line: ${formatFaults(unplaced)}` };
    const lines = Buffer.from(bytes)
      .toString("latin1")
      .split(/\r\n?|\n/).length;
    const beyond = found.filter((fault: Fault) => (fault.line ?? 0) > lines);
    return beyond.length > 0 ? { wrong: `a line that is not there: ${formatFaults(beyond)}` } : { outcome: "refused" };
  }
  const said = found as Said;
  if (!said.told.isSubsetOf(whole.told)) return { outcome: "told" };
  if (isSame(said.figures, whole.figures) && isSame(said.remarks, whole.remarks)) return { outcome: "same" };
  const kind = mayBe.find((one) => isOf[one](said, whole));
  return kind === undefined ? { wrong: `silently different: ${differences(said, whole)}` } : { outcome: kind };
}

function differences(said: Said, whole: Said): string {
  const all = (one: Said): string[] =>
    [...one.figures].map(([key, value]) => `${key} = ${value} ${one.remarks.get(key) ?? ""}`);
  const [here, there] = [new Set(all(said)), new Set(all(whole))];
  const [more, less] = [here.difference(there), there.difference(here)];
  return `${[...more].slice(0, 3).join("; ")} for ${[...less].slice(0, 3).join("; ")}`;
}

const counts = new Map<Outcome, number>();
const byChange = new Map<string, Set<Outcome>>();

test.each(files)("mutants of %s are read the same or refused, never silently otherwise", (name, bytes) => {
  const readWhole = readable(readBytes(bytes, name));
  expect(readWhole.reading.faults).toEqual([]);
  const whole = read(bytes, name) as Said;
  expect(whole.figures.size).toBeGreaterThan(0);
  const grid = gridOf(bytes, readWhole.layout === "m49" ? ";" : ",");
  const pick = picker(20_260_400 + bytes.length);
  const wrong: string[] = [];
  for (const { name: change, times, make } of changes)
    for (let time = 0; time < times; time++) {
      const { what = "", ...mutant } = make(grid, pick);
      const found = outcomeOf({ ...mutant, what }, name, whole);
      if ("wrong" in found) wrong.push(`${change} (${what}): ${found.wrong}`);
      else {
        counts.set(found.outcome, (counts.get(found.outcome) ?? 0) + 1);
        byChange.set(change, (byChange.get(change) ?? new Set()).add(found.outcome));
      }
    }
  expect(wrong).toEqual([]);
});

test("enough mutants ran, and enough came to each end", () => {
  const of = (outcome: Outcome): number => counts.get(outcome) ?? 0;
  const ran = [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect(ran).toBeGreaterThanOrEqual(300);
  expect(of("same")).toBeGreaterThanOrEqual(100);
  expect(of("refused")).toBeGreaterThanOrEqual(100);
  for (const kind of Object.keys(unseen) as Unseen[]) expect(of(kind), unseen[kind]).toBeGreaterThan(0);
});
