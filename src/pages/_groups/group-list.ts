import { type Cell, partHtml } from "../../components/cell.ts";
import { groupCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group, GroupKind } from "../../model/group.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";
import { groupName, groupsOfKind, methodText, regionOf, subRegionsOf } from "./group-words.ts";
import { valueYears } from "./value-years.ts";

/** The kinds of groups in the order of the list; the two that hold one group each stand together. */
const kinds: readonly (readonly [id: string, ...kinds: GroupKind[]])[] = [
  ["world", "world", "members"],
  ["region", "region"],
  ["sub-region", "sub-region"],
  ["income", "income"],
  ["development", "development"],
  ["itu-region", "itu-region"],
];

/** The groups of each kind as a table: members, whose list, and two figures. */
export function groupLists(language: Language): { id: string; title: string; html: Html }[] {
  return kinds.map(([id, ...of]) => {
    const title = language.text(`groups.kind.${id}`);
    const groups = of.flatMap((kind) =>
      kind === "sub-region"
        ? groupsOfKind(language, "region").flatMap((region) => subRegionsOf(language, region))
        : groupsOfKind(language, kind),
    );
    return { id, title, html: groupTable(language, groups, title, id === "sub-region") };
  });
}

function groupTable(language: Language, groups: readonly Group[], caption: string, regions: boolean): Html {
  const figureTitle = (code: string): { title: string; numeric: true } => {
    const { indicator } = figuresOf(code);
    const words = indicatorWords(language, indicator);
    const title = indicator.survey ? words.short : shortNameWithUnit(language, words);
    return { title, numeric: true };
  };
  return table(
    caption,
    [
      { title: language.text("groups.group") },
      figureTitle("egdi"),
      figureTitle("internet-users"),
      { title: language.text("groups.members.title"), numeric: "count" },
      { title: language.text("groups.survey-members"), numeric: "count" },
      ...(regions ? [{ title: language.text("groups.region") }] : []),
      { title: language.text("groups.basis") },
    ],
    groups.map((group) => {
      const region = regions ? regionOf(group) : undefined;
      return [
        `<a href="${paths.group(language.tag, group.code)}">${escapeHtml(groupName(language, group.code))}</a>`,
        headline(language, group, "egdi"),
        headline(language, group, "internet-users"),
        language.number(group.members.length, 0),
        language.number(group.surveyMembers.length, 0),
        ...(regions ? [region === undefined ? "" : escapeHtml(groupName(language, region.code))] : []),
        escapeHtml(basisText(language, group)),
      ];
    }),
    { captionHidden: true, className: "group-list" },
  );
}

/** A group's figure with its year; where it speaks for some members only, that too. */
function headline(language: Language, group: Group, code: string): Cell {
  const { indicator, groupHeadline } = figuresOf(code);
  const found = groupHeadline(group.code);
  const value = groupCell(language, indicator, group.code, found);
  if (found === undefined) return value;
  const year = ` <small>${partHtml(valueYears(language, group, indicator, found))}</small>`;
  if (found.method !== "median-of-members-with-value") return [value, year];
  return [value, `${year}<br><small>${escapeHtml(methodText(language, found))}</small>`];
}

/** Whose list, and whose for the Survey's indices where that is another. */
export function basisText(language: Language, { basis, surveyBasis }: Group): string {
  const basisWords = language.text(`groups.basis.${basis}`);
  if (surveyBasis === basis || basis === "all") return basisWords;
  return language.text("groups.basis.both", {
    basis: basisWords,
    survey: language.text(`groups.basis.${surveyBasis}`),
  });
}
