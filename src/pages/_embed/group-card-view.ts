import type { EmbedView } from "../../components/embed-view.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { sourceLine } from "../_figures/source-line.ts";
import { groupKeyFigures, keyCodes } from "../_groups/group-key-figures.ts";
import { groupTrend, indicatorSources } from "../_groups/group-trend.ts";
import { groupName } from "../_groups/group-words.ts";
import { paths } from "../_paths.ts";
import { yearFirst } from "./economy-card-view.ts";
import { cardEmbed } from "./view-words.ts";

/** The index that all pages of groups begin with. */
const drawnCode = "egdi";

/**
 * A group's key figures over its EGDI in all editions.
 * @throws where none of its members is in the Survey
 */
export function groupCardView(language: Language, group: Group): EmbedView {
  const chart = groupTrend(language, group, drawnCode, { wide: true });
  if (chart === undefined) throw new Error(`${group.code} has no ${drawnCode} for a card.`);
  const name = groupName(language, group.code);
  const sources = new Set([drawnCode, ...keyCodes].flatMap((code) => [...indicatorSources(code)]));
  return {
    ...cardEmbed(language, name),
    when: [chart.title, chart.when].join(language.text("comma")),
    drawing: {
      narrow: chart.narrow,
      wide: chart.wide,
      figures: groupKeyFigures(language, group).map(yearFirst),
    },
    notes: [],
    remarks: chart.notes ?? [],
    numbers: chart.numbers,
    source: sourceLine(language, sources, true),
    page: { href: paths.group(language.tag, group.code), text: language.text("embed.more.page", { name }) },
  };
}
