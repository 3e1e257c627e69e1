import { expect, test } from "vitest";
import { splitByMembership } from "../../../src/pages/_economies/split-by-membership.ts";

const economy = (iso3: string, isMember = true) => ({ iso3, iso2: iso3.slice(0, 2), m49: undefined, isMember });
const names: Readonly<Record<string, string>> = {
  ALA: "Åland Islands",
  AUT: "Österreich",
  ESP: "Spanien",
  ZMB: "Sambia",
};
const language = {
  compare: new Intl.Collator("de").compare,
  economyName: ({ iso3 }: { readonly iso3: string }) => names[iso3] ?? iso3,
};

test("members and others stand apart, each by name as the language sorts, not by code", () => {
  const split = splitByMembership(
    language,
    ["ZMB", "ESP", "AUT"].map((iso3) => economy(iso3)).concat(economy("ALA", false)),
  );
  expect(split.members.map(({ iso3 }) => iso3)).toEqual(["AUT", "ZMB", "ESP"]);
  expect(split.others.map(({ iso3 }) => iso3)).toEqual(["ALA"]);
});
