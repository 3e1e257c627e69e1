import type { Language } from "../../i18n/language.ts";
import { againstWorld, dividePairs, targetPrices } from "../../model/divide.ts";
import { placedIn } from "../_charts/placed.ts";
import { downloadLinks } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { divideSource } from "./behind.ts";
import { closingSection } from "./closing.ts";
import { groupsSection } from "./groups.ts";
import { divideKeyFigures } from "./key-figures.ts";
import { inequalitySection } from "./over-time.ts";
import { pairSections } from "./pair-sections.ts";
import { targetsSection } from "./targets.ts";
import { usageSection } from "./usage.ts";
import { yearsSection } from "./years-behind.ts";

/** Who is online and who is not: within economies, between groups of them, over time. */
export function dividePage(language: Language) {
  const text = (key: string): string => language.text(`divide.${key}`);
  const codes = [...dividePairs.flatMap(({ first, second }) => [first, second]), ...againstWorld, ...targetPrices];
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    note: text("rule"),
    keyFigures: divideKeyFigures(language),
    source: divideSource(language, [...codes, "population"]),
    sections: placedIn(language, "divide", [
      ...pairSections(language),
      groupsSection(language),
      closingSection(language),
      inequalitySection(language),
      yearsSection(language),
      usageSection(language),
      targetsSection(language),
    ]),
    methods: [{ href: paths.methodology(language.tag, "digital-divide"), text: text("method") }],
    downloads: downloadLinks([{ path: "divide.csv", text: text("download") }]),
  };
}
