import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { placed } from "../_charts/placed.ts";
import { downloadLinks } from "../_figures/download.ts";
import { economyList } from "../_figures/economy-list.ts";
import { pageMap } from "../_figures/map-figure.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { groupTrendsFigure } from "../_indicator/group-trends-figure.ts";
import { indicatorKeyFigures } from "../_indicator/indicator-key-figures.ts";
import { paths } from "../_paths.ts";
import { againstFigures, regionKey } from "./against-figures.ts";
import { leadersTable } from "./leaders.ts";
import { practiceLevels } from "./practice-levels.ts";
import { stages } from "./stages.ts";
import { stagesFigure } from "./stages-figure.ts";
import { wholeRanking } from "./whole-ranking.ts";

const sectionIds = ["meaning", "map", "editions", "leaders", "against", "ranking", "practices", "download"] as const;

/** The charts of the page by their section. */
export function participationCharts(language: Language) {
  const editions = [groupTrendsFigure(language, "epi"), stagesFigure(language)].filter((chart) => chart !== undefined);
  return {
    editions: placed(language, "participation", editions),
    against: placed(language, "participation", againstFigures(language)),
  };
}

/** Everything the page of e-participation shows. */
export function participationPage(language: Language) {
  const lang = language.tag;
  const text = (key: string): string => language.text(`participation.${key}`);
  const year = figuresOf("epi").newestYear;
  const section = (id: (typeof sectionIds)[number]) => ({
    id,
    title: language.text(`participation.${id}.title`, { year }),
  });
  const charts = participationCharts(language);
  const inTable = ["epi", ...stages, "ogdi", "internet-users", "egdi"];
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    keyFigures: indicatorKeyFigures(language, "epi"),
    keySource: sourceLine(language, sourceKeys(figuresOf("epi").latest.values()), true),
    sections: sectionIds.map(section),
    meaning: text("meaning.text").split("\n\n"),
    links: [
      { href: paths.indicator(lang, "epi"), text: indicatorWords(language, figuresOf("epi").indicator).name },
      { href: paths.methodology(lang, "survey-indices"), text: text("method") },
    ],
    map: pageMap(language, "epi", "latest"),
    list: economyList(language, "epi", "latest"),
    charts: charts.editions,
    leaders: stages.map((code) => leadersTable(language, code)),
    against: charts.against,
    regionKey: regionKey(language),
    ranking: wholeRanking(language),
    rankingSource: sourceLine(language, sourceKeys(inTable.flatMap((code) => [...figuresOf(code).latest.values()]))),
    practices: practiceLevels(language),
    collections: ["participation", "e-voting", "open-data"].map((name) => ({
      href: paths.practiceCollection(lang, name),
      text: language.text(`collection.${name}.title`),
    })),
    downloads: downloadLinks([
      ...["epi", ...stages].map((code) => ({
        path: `indicators/${code}.csv`,
        text: language.text("participation.download.file", {
          measure: indicatorWords(language, figuresOf(code).indicator).short,
        }),
      })),
      { path: "practices.csv", text: language.text("download.practices") },
    ]),
  };
}
