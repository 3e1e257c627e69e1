import type { Cell } from "../../components/cell.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { type Column, table } from "../../components/table.ts";
import { economies, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { groupName, linkedList, sortedByName } from "./group-words.ts";
import { anyMembers, listDifferences } from "./list-differences.ts";

/** The members of a group, UN members by rank, then the others by name, then those of which nothing is known. */
export function membersTables(language: Language, group: Group): Html {
  const name = groupName(language, group.code);
  const all = sortedByName(language, anyMembers(group));
  const egdiRank = (iso3: Iso3): number => figuresOf("egdi").rank(iso3, "latest")?.rank ?? Infinity;
  const survey = all.filter((iso3) => economies.get(iso3)?.isMember);
  // The sort is stable: without a rank, or with the same one, names keep their order.
  const ranked = survey.sort((a, b) => (egdiRank(a) === egdiRank(b) ? 0 : egdiRank(a) - egdiRank(b)));
  const others = all.filter((iso3) => economies.get(iso3)?.isMember === false);
  const silent = all.filter((iso3) => !economies.has(iso3));
  return [
    memberTable(language, group, ranked, language.text("groups.members.table", { group: name }), true),
    others.length === 0
      ? ""
      : `<h3>${escapeHtml(language.text("groups.members.others"))}</h3>` +
        memberTable(language, group, others, language.text("groups.members.others.table", { group: name }), false),
    silent.length === 0
      ? ""
      : `<p class="note">${phrase(language, "groups.members.silent", { names: linkedList(language, silent) })}</p>`,
  ].join("");
}

function memberTable(
  language: Language,
  group: Group,
  members: readonly Iso3[],
  caption: string,
  ranked: boolean,
): Html {
  const [egdi, internet] = [figuresOf("egdi"), figuresOf("internet-users")];
  const side = listSide(language, group);
  const columns: Column[] = [
    { title: language.text("economy") },
    ...(ranked
      ? [
          { title: language.text("groups.members.rank", { year: egdi.newestYear }), numeric: true },
          { title: indicatorWords(language, egdi.indicator).short, numeric: true },
        ]
      : []),
    { title: shortNameWithUnit(language, indicatorWords(language, internet.indicator)), numeric: true },
    { title: language.text("year") },
    ...(side === undefined ? [] : [{ title: language.text("groups.members.list") }]),
  ];
  const rows = members.map((iso3): Cell[] => {
    const online = internet.latest.get(iso3);
    return [
      namedEconomy(language, iso3).head,
      ...(ranked
        ? [
            rankCell(language, "egdi", "latest", egdi.rank(iso3, "latest")),
            figureCell(language, egdi.indicator, egdi.latest.get(iso3)),
          ]
        : []),
      figureCell(language, internet.indicator, online),
      online === undefined ? "" : { year: online.year },
      ...(side === undefined ? [] : [side(iso3)]),
    ];
  });
  return table(caption, columns, rows, { captionHidden: true });
}

/** On which list a member stands, in words; undefined where the lists are the same. */
function listSide(language: Language, group: Group): ((iso3: Iso3) => Html) | undefined {
  const differences = listDifferences(group);
  if (differences === undefined) return undefined;
  const [both, surveyOnly, otherOnly] = ["both", "survey-only", "other-only"].map((key) =>
    escapeHtml(language.text(`groups.list.${key}`)),
  );
  return (iso3) =>
    (differences.surveyOnly.includes(iso3) ? surveyOnly : differences.otherOnly.includes(iso3) ? otherOnly : both) ??
    "";
}
