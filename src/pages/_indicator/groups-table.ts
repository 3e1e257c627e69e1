import type { Cell } from "../../components/cell.ts";
import { groupCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import { paths } from "../_paths.ts";
import { reach } from "../_figures/group-reach.ts";
import { regions } from "./regions.ts";

const shownGroups = [
  "world",
  ...regions.map(({ code }) => code),
  "income-high",
  "income-upper-middle",
  "income-lower-middle",
  "income-low",
  "ldc",
  "lldc",
  "sids",
];

/**
 * The figure that stands for each group. Where too few people are behind any year, the median of the members that have
 * a value stands in a table of its own: it speaks for them and not for the group.
 */
export function groupsTables(language: Language, code: string): Html {
  const { indicator, groupHeadline } = figuresOf(code);
  if (indicator.averaging === "none") return `<p>${escapeHtml(language.text("groups-table.none"))}</p>`;
  const found = shownGroups.flatMap((group) => {
    const headline = groupHeadline(group);
    return headline === undefined ? [] : [{ group, headline }];
  });
  const isMedianOfSome = ({ headline }: { headline: GroupFigure }): boolean =>
    headline.method === "median-of-members-with-value";
  const ofGroups = found.filter((one) => !isMedianOfSome(one));
  const ofSome = found.filter(isMedianOfSome);
  const text = (key: string): string => language.text(`groups-table.${key}`);
  const row = ({ group, headline }: (typeof found)[number], withMethod: boolean): Cell[] => [
    { link: paths.group(language.tag, group), text: language.text(`group.${group}`) },
    groupCell(language, indicator, group, headline),
    { year: headline.year },
    ...(withMethod ? [escapeHtml(language.text(`group-method.${headline.method}`))] : []),
    reach(language, headline),
  ];
  const column = (key: string) => ({ title: text(`column.${key}`) });
  const figure = (key: string) => ({ ...column(key), numeric: true });
  const columns = [column("group"), figure("value"), column("year"), column("method"), column("reach")];
  const columnsOfSome = [column("with-a-value-in"), figure("median"), column("up-to-year"), column("reach")];
  return [
    ofGroups.length === 0
      ? ""
      : table(
          text("caption"),
          columns,
          ofGroups.map((one) => row(one, true)),
          { captionHidden: true },
        ),
    ofSome.length === 0 ? "" : `<p class="too-few">${escapeHtml(text("too-few"))}</p>`,
    ofSome.length === 0
      ? ""
      : table(
          text("caption.too-few"),
          columnsOfSome,
          ofSome.map((one) => row(one, false)),
        ),
  ].join("");
}
