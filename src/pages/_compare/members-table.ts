import type { Cell } from "../../components/cell.ts";
import { figureCell, groupCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { groupName, sortedByName } from "../_groups/group-words.ts";
import { tabled } from "./prepared-section.ts";

/** The group's own figures, then those of every member by rank in the EGDI; a year that is not the newest in brackets. */
export function membersTable(language: Language, group: Group, members: readonly string[], caption: string): Html {
  const egdi = figuresOf("egdi");
  const rankOf = (iso3: string): number => egdi.rank(iso3, "latest")?.rank ?? Infinity;
  const order = sortedByName(language, members).sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
  const columns = tabled.map((code) => ({ code, ...figuresOf(code) }));
  const yearOf = (year: number | undefined, newest: number): Html =>
    year === undefined || year === newest ? "" : ` <small>(${year})</small>`;
  const own = columns.map(({ indicator, newestYear, groupHeadline }) => {
    const found = groupHeadline(group.code);
    return [groupCell(language, indicator, group.code, found), yearOf(found?.year, newestYear)];
  });
  const rows = order.map((iso3): Cell[] => [
    namedEconomy(language, iso3).head,
    rankCell(language, "egdi", "latest", egdi.rank(iso3, "latest")),
    ...columns.map(({ indicator, latest, newestYear }) => {
      const found = latest.get(iso3);
      return [figureCell(language, indicator, found), yearOf(found?.year, newestYear)];
    }),
  ]);
  const none = { absent: language.text("compare.no-rank.group") };
  return table(
    caption,
    [
      { title: language.text("compare.column.who") },
      { title: language.text("compare.column.rank-egdi"), numeric: true },
      ...columns.map(({ indicator, newestYear }) => {
        const name = shortNameWithUnit(language, indicatorWords(language, indicator));
        return { title: `${name} ${newestYear}`, numeric: true };
      }),
    ],
    [[`<strong>${escapeHtml(groupName(language, group.code))}</strong>`, none, ...own], ...rows],
    { captionHidden: true },
  );
}
