import { figure, rankHtml } from "../../components/figure.ts";
import type { Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { leading } from "../../statistics/leading.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";

const leastShown = 10;

/** Who leads in a stage: the economies at the first places, whole places only, until there are ten. */
export function leadersTable(language: Language, code: string): Html {
  const { indicator, latest, ranks } = figuresOf(code);
  const columns = [
    { title: language.text("ranking.column.rank-and-economy") },
    { title: language.text("value"), numeric: true },
  ];
  const name = (economy: string): string => namedEconomy(language, economy).name;
  const first = leading(ranks("latest"), leastShown).sort(
    (a, b) => a.rank - b.rank || language.compare(name(a.economy), name(b.economy)),
  );
  const rows = first.map((rank) => [
    `<span class="rank">${rankHtml(language, code, "latest", rank)}</span> ${namedEconomy(language, rank.economy).link}`,
    figure(language, indicator, latest.get(rank.economy)),
  ]);
  return table(indicatorWords(language, indicator).short, columns, rows, { className: "ranking" });
}
