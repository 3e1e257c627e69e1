import { figure, rankHtml } from "../../components/figure.ts";
import type { Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { economies, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";

const codes = ["egdi", "epi", "internet-users"] as const;

/** The newest figures of the economies of a practice, a row an economy, and their sources; "" where there are none. */
export function economyFigures(language: Language, of: readonly Iso3[]): Html {
  const shown = of.filter((iso3) => economies.has(iso3));
  if (shown.length === 0) return "";
  const head = codes.map((code) => ({
    title: shortNameWithUnit(language, indicatorWords(language, figuresOf(code).indicator)),
    numeric: true,
  }));
  const cells = (iso3: Iso3): Html[] =>
    codes.map((code) => {
      const { indicator, latest } = figuresOf(code);
      const found = latest.get(iso3);
      const year = found?.value === undefined ? "" : ` <small><time>${found.year}</time></small>`;
      return figure(language, indicator, found) + year;
    });
  const rows = shown.map((iso3) => {
    const [egdi, ...others] = cells(iso3);
    return [
      namedEconomy(language, iso3).link,
      rankHtml(language, "egdi", "latest", figuresOf("egdi").rank(iso3, "latest")),
      egdi ?? "",
      ...others,
    ];
  });
  const rank = language.text("groups.members.rank", { year: figuresOf("egdi").newestYear });
  const columns = [{ title: language.text("economy") }, { title: rank, numeric: true }, ...head];
  const observations = codes.flatMap((code) => shown.flatMap((iso3) => figuresOf(code).latest.get(iso3) ?? []));
  const source = `<p class="source">${sourceLine(language, sourceKeys(observations))}</p>`;
  return table(language.text("practice.figures.caption"), columns, rows, { captionHidden: true }) + source;
}
