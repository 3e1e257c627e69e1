import { economies, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { latestTable } from "../../views/compare/latest-table.ts";
import { tableHtml } from "../_figures/table-html.ts";
import { placed } from "../_charts/placed.ts";
import { paths } from "../_paths.ts";
import { compared, namesIn } from "./compared.ts";
import { comparedFigure } from "./compared-figure.ts";

/** What the free comparison shows before anyone has chosen: the world and its regions. */
const chosen = ["world", "m49-002", "m49-019", "m49-142", "m49-150", "m49-009"] as const;
const indicators = ["egdi", "internet-users", "mobile-broadband-per-100", "price-mobile-data-5gb-gni"] as const;

/** The page of free comparison as it is built. */
export function freeComparisonPage(language: Language) {
  const lang = language.tag;
  const all = indicators.map((code) => compared(code, chosen));
  const [base] = chosen;
  const nameOf = namesIn(language);
  const links = (codes: Iterable<string>) =>
    [...codes]
      .map((code) => ({ href: paths.comparison(lang, code), text: nameOf(code).name }))
      .sort((a, b) => language.compare(a.text, b.text));
  return {
    charts: placed(
      language,
      "compare",
      all.flatMap((one) => comparedFigure(language, one) ?? []),
    ),
    table: tableHtml(latestTable(language, all, base, nameOf, language.text("compare.latest.caption"))),
    economies: links(economies.keys()),
    groups: links(groups.map(({ code }) => code)),
    places: {
      root: paths.explore(),
      chosen: chosen.join(),
      indicators: indicators.join(),
      economy: paths.economy(lang, "_"),
      group: paths.group(lang, "_"),
      sources: paths.sources(lang),
      dataFiles: paths.dataFile(""),
      builder: paths.builder(lang),
    },
  };
}
