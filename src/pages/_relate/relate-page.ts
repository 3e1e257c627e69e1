import { regionMark } from "../../charts/region-mark.ts";
import { economies, figuresOf, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { relation, type RelatedFigure, type RelatedMeasure } from "../../views/relate/relation.ts";
import { relationChart } from "../../views/relate/relation-chart.ts";
import { relationTable } from "../../views/relate/relation-table.ts";
import { relationTitle, relationWords } from "../../views/relate/relation-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { tableHtml } from "../_figures/table-html.ts";
import { chartDownload, downloadHref } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { statistics } from "./statistics.ts";

/** The pair that the UN expert group of 2013 asked to be studied. */
const own = { x: "internet-users", y: "epi" } as const;
const regions = groups.filter(({ kind }) => kind === "region").map(({ code, members }) => ({ code, members }));

/** The page of two measures against each other, as it is built. */
export function relatePage(language: Language) {
  const lang = language.tag;
  const of = relation(measure(own.x), measure(own.y), [...economies.values()]);
  const nameOf = (iso3: string): string => namedEconomy(language, iso3).name;
  const shortOf = (iso3: string): string => {
    const economy = economies.get(iso3);
    return economy === undefined ? iso3 : language.economyShortName(economy);
  };
  const words = relationWords(language, of, { year: undefined, isSized: false, regionsLeftOut: [], named: [], nameOf });
  const chart = relationChart(language, of, {
    nameOf: shortOf,
    regionOf,
    people: new Map([...figuresOf("population").latest].flatMap(([iso3, { value }]) => (value ? [[iso3, value]] : []))),
    isSized: false,
    named: new Set(),
    description: words.description,
    hasTitles: true,
  });
  const observations = [own.x, own.y].flatMap((code) => [...figuresOf(code).latest.values()]);
  return {
    words,
    statistics: statistics(language, of),
    allPairs: downloadHref("derived/correlation.csv"),
    title: relationTitle(language, of),
    files: [own.x, own.y].flatMap((code) => {
      const file = chartDownload(`indicators/${code}.csv`);
      return file === undefined ? [] : [{ ...file, name: language.text(`indicator.${code}.name`) }];
    }),
    chart: { narrow: chart.narrow(), wide: chart.wide() },
    key: regions.map(({ code }, place) => ({ code, mark: regionMark(place), name: language.text(`group.${code}`) })),
    none: {
      mark: regionMark(regions.length),
      name: language.text("relate.key.none"),
      isHidden: of.points.every(({ economy }) => regionOf(economy) < regions.length),
    },
    table: tableHtml(relationTable(language, of, nameOf, (iso3) => paths.economy(lang, iso3))),
    source: sourceLine(language, sourceKeys(observations)),
    places: {
      root: paths.explore(),
      ...own,
      economy: paths.economy(lang, "_"),
      sources: paths.sources(lang),
      dataFiles: paths.dataFile(""),
    },
  };
}

function regionOf(iso3: string): number {
  const at = regions.findIndex(({ members }) => members.includes(iso3));
  return at < 0 ? regions.length : at;
}

function measure(code: string): RelatedMeasure {
  const { indicator, latest, classBreaks } = figuresOf(code);
  const its = new Map(
    [...latest].flatMap(([iso3, { value, year, status, printed }]): [string, RelatedFigure][] =>
      value === undefined ? [] : [[iso3, { value, year, status, printed }]],
    ),
  );
  return { indicator: { ...indicator, classBreaks }, figures: its, isLog: false };
}
