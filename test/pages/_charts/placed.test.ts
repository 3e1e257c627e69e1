import { expect, test } from "vitest";
import { languageOf } from "../../../src/i18n/languages.ts";
import { placed } from "../../../src/pages/_charts/placed.ts";

const english = languageOf("en");

test("a chart without a view of its own is found by the address of its page and its id", () => {
  const chart = { id: "gini", title: "", when: "", narrow: "", numbers: "", source: "" };
  const own = { ...chart, id: "trend", embed: "/en/embed/?view=trend" };
  expect(placed(english, "divide", [chart, own]).map(({ embed }) => embed)).toEqual([
    "/en/embed/?view=chart&chart=divide/gini",
    "/en/embed/?view=trend",
  ]);
});

test("a chart is cited with what its page is of; one that says whose figures it shows by its own title", () => {
  const chart = { id: "a", title: "EGDI", when: "", narrow: "", numbers: "", source: "" };
  const cited = (place: string, its = {}) => placed(english, place, [{ ...chart, ...its }])[0]?.cited;
  expect(cited("economies/ken")).toBe("Kenya: EGDI");
  expect(cited("groups/ldc")).toBe("Least developed countries: EGDI");
  expect(cited("indicators/internet-users", { title: "Spread" })).toBe("People using the internet: Spread");
  expect(cited("divide", { title: "Gini", fullTitle: "Gini coefficient" })).toBe("Digital divide: Gini coefficient");
  expect(cited("data/quality")).toBe("Data quality: EGDI");
  expect(cited("compare/ken", { cited: "Kenya and Uganda: EGDI" })).toBe("Kenya and Uganda: EGDI");
});
