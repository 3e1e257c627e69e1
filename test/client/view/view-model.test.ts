import { expect, test } from "vitest";
import type { ViewFigures } from "../../../src/client/explore-data.ts";
import { shownRows } from "../../../src/client/view/download-view.ts";
import { viewModel } from "../../../src/client/view/view-model.ts";

const one = (economy: string, year: number, value: number) => ({ economy, year, value, status: "A" as const });
const economies = new Map(["KEN", "TUV", "HKG"].map((iso3) => [iso3, { iso3, isMember: iso3 !== "HKG" }]));
const figures = {
  indicator: { code: "internet-users", decimals: 1, direction: "higher", toleranceYears: 3, classBreaks: [50] },
  years: [2020, 2022],
  series: new Map([
    ["KEN", [one("KEN", 2020, 20), one("KEN", 2022, 30)]],
    ["TUV", [one("TUV", 2020, 70)]],
    ["HKG", [one("HKG", 2022, 95)]],
  ]),
  ranks: [],
  sources: {},
} as unknown as ViewFigures;
const africa = { code: "m49-002", kind: "region", members: ["KEN"] } as const;
const known = { economies, groups: new Map([[africa.code, africa]]) };
const choice = { year: undefined, older: true, classing: "own", group: "" } as const;

test("the newest figures are ranked together, members only, best first and the others behind", () => {
  const model = viewModel(known, figures, choice);
  expect([...model.ranks]).toEqual([
    ["KEN", { rank: 2, of: 2 }],
    ["TUV", { rank: 1, of: 2 }],
  ]);
  expect(model.order).toEqual(["TUV", "KEN", "HKG"]);
  expect([model.classOf("KEN"), model.classOf("TUV"), model.classOf("XXX")]).toEqual([0, 1, undefined]);
});

test("without older figures a year has only its own", () => {
  const model = viewModel(known, figures, { ...choice, year: 2022, older: false });
  expect([...model.section.keys()]).toEqual(["KEN", "HKG"]);
  expect([...model.ranks]).toEqual([["KEN", { rank: 1, of: 1 }]]);
});

test("a year without figures is taken for the one before it; a change counts from the value before", () => {
  const model = viewModel(known, figures, { ...choice, year: 2021 });
  expect(model.year).toBe(2020);
  expect(viewModel(known, figures, { ...choice, year: 2022 }).before("KEN")?.year).toBe(2020);
});

test("of a group only its members are shown, ranked and coloured as among all", () => {
  const model = viewModel(known, figures, { ...choice, group: "m49-002" });
  expect(model.shown.map(({ economy }) => economy)).toEqual(["KEN"]);
  expect(model.ranks.get("KEN")).toEqual({ rank: 2, of: 2 });
  expect([model.order, model.missing, model.isInGroup("TUV")]).toEqual([["KEN"], 0, false]);
});

test("missing are members that could have a figure", () => {
  expect(viewModel(known, figures, { ...choice, year: 2022, older: false }).missing).toBe(1);
});

test("saved rows are those that are shown, as they were published", () => {
  const published =
    "economy,indicator,year,value\nKEN,internet-users,2020,20.0\nKEN,internet-users,2022,30.00\nTUV,internet-users,2020,70\n";
  const model = viewModel(known, figures, { ...choice, year: 2022 });
  expect(shownRows(published, model, ["TUV", "KEN", "HKG"])).toBe(
    "economy,indicator,year,value\nTUV,internet-users,2020,70\nKEN,internet-users,2022,30.00\n",
  );
});
