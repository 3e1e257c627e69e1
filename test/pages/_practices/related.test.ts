import { expect, test } from "vitest";
import type { Practice } from "../../../src/model/practice.ts";
import { likeness, related } from "../../../src/pages/_practices/related.ts";

const practice = (id: string, change: Partial<Practice>): Practice => ({
  id,
  name: id,
  economies: [],
  isInternational: false,
  yearStarted: undefined,
  operator: undefined,
  level: "national",
  themes: [],
  actionLines: ["C1"],
  subgroups: [],
  participation: undefined,
  partnership: undefined,
  technology: undefined,
  languages: undefined,
  recognition: undefined,
  recognitions: [],
  sdgs: [],
  sdgsAssigned: [],
  summary: id,
  sources: [{ url: "https://a.org", title: id, date: undefined }],
  wsisBasis: "assigned",
  line: 2,
  ...change,
});
const voting = practice("voting", { themes: ["e-voting"], economies: ["KEN"] });

test("practices without a common theme are not related, whatever else they share", () => {
  expect(likeness(voting, practice("health", { themes: ["e-health"], economies: ["KEN"] }))).toBe(0);
});

test("of practices with the same theme, that of the same economy comes first; never the practice itself", () => {
  const abroad = practice("abroad", { themes: ["e-voting"], economies: ["EST"] });
  const home = practice("home", { themes: ["e-voting"], economies: ["KEN"] });
  expect(related(voting, [voting, abroad, home], 5).map(({ id }) => id)).toEqual(["home", "abroad"]);
});

test("a practice of many themes is less like one of a single theme, and no more are given than asked for", () => {
  const many = practice("many", { themes: ["e-voting", "e-health", "ppp", "open-data"] });
  const one = practice("one", { themes: ["e-voting"] });
  expect(related(voting, [many, one], 1).map(({ id }) => id)).toEqual(["one"]);
});
