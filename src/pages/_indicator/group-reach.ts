import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { GroupFigure } from "../../model/group-figure.ts";

type Reach = Pick<GroupFigure, "members" | "membersWithValue" | "populationShare">;

/** How many members and what share of people stand behind a group figure: "54 of 60, 97 %". */
export function reach(language: Language, { members, membersWithValue, populationShare }: Reach): Html {
  const of = { n: language.number(membersWithValue, 0), of: language.number(members, 0) };
  if (populationShare === undefined) return escapeHtml(language.text("group-figure.reach-unknown", of));
  return escapeHtml(language.text("group-figure.reach", { ...of, share: sharePercent(language, populationShare) }));
}

/** A share of people in whole per cent; "100 %" only where it is all of them. */
export function sharePercent(language: Language, share: number): string {
  return language.percent(share < 1 ? Math.min(share, 0.99) : share);
}
