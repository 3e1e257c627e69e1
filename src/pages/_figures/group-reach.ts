import type { Cell } from "../../components/cell.ts";
import { groupCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import type { Indicator } from "../../model/indicator.ts";
import { shareText } from "./share-text.ts";

type Reach = Pick<GroupFigure, "members" | "membersWithValue"> & {
  readonly populationShare?: number | undefined;
};

/** How many members and what share of people stand behind a group figure: "54 of 60, 97 % of people". */
export function reach(language: Language, { members, membersWithValue, populationShare }: Reach): Html {
  const n = language.number(membersWithValue, 0);
  const of = language.number(members, 0);
  return escapeHtml(language.text("group-figure.reach", { n, of, share: shareText(language, populationShare) }));
}

/** The figure with what stands behind it, where that is not every member. */
export function groupFigureWithReach(
  language: Language,
  indicator: Indicator,
  group: string,
  found: GroupFigure | undefined,
): Cell {
  const value = groupCell(language, indicator, group, found);
  if (found === undefined || found.membersWithValue === found.members) return value;
  return [value, `<br><small>${reach(language, found)}</small>`];
}
