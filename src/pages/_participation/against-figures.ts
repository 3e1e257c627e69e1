import { regionMark } from "../../charts/region-mark.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { economies, figuresOf, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { relation, type RelatedMeasure, type Relation } from "../../views/relate/relation.ts";
import { relationChart } from "../../views/relate/relation-chart.ts";
import { relationWords } from "../../views/relate/relation-words.ts";
import { chartDownload } from "../_figures/download.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { statistics } from "../_relate/statistics.ts";

/** What e-participation is held against: who could take part, what is published openly, the whole of e-government. */
const others = ["internet-users", "ogdi", "egdi"] as const;
const regions = groups.filter(({ kind }) => kind === "region");

/** E-participation against each of the others: a chart, how closely the two go together, and where to explore it. */
export const againstFigures = (language: Language): ChartFigure[] =>
  others.map((code) => againstFigure(language, code));

function againstFigure(language: Language, code: string): ChartFigure {
  const of = relation(measure(code), measure("epi"), [...economies.values()]);
  const short = (one: string): string => indicatorWords(language, figuresOf(one).indicator).short;
  const names = { x: short(code), y: short("epi") };
  const title = language.text("participation.against.chart", names);
  const nameOf = (iso3: Iso3): string => namedEconomy(language, iso3).name;
  const options = { year: undefined, isSized: false, regionsLeftOut: [], named: [], nameOf };
  const { when, description } = relationWords(language, of, options);
  const { narrow } = relationChart(language, of, {
    nameOf: shortName(language),
    regionOf: place,
    people,
    isSized: false,
    named: new Set(),
    description,
    hasTitles: false,
  });
  const explore = paths.relate(language.tag, { x: code, y: "epi" });
  const link = `<a href="${escapeHtml(explore)}">${escapeHtml(language.text("participation.against.explore", names))}</a>`;
  return {
    id: `epi-against-${code}`,
    title,
    when,
    narrow: narrow(),
    key: `<ul class="relation-key">${regionKey(language)}</ul>`,
    notes: [spearmanNote(language, of), link],
    numbers: numbers(language, of, title),
    ...sourced(language, sourceKeys([code, "epi"].flatMap((one) => [...figuresOf(one).latest.values()]))),
    download: chartDownload("derived/correlation.csv"),
  };
}

/** How closely the two go together, in a line. */
function spearmanNote(language: Language, of: Relation): Html {
  const found = statistics(language, of)[1];
  return found === undefined ? "" : `${escapeHtml(found.name)}: ${found.value}`;
}

/** The statistics as a table; the figures of every economy stand in the whole ranking of the page. */
function numbers(language: Language, of: Relation, caption: string): Html {
  const columns = [
    { title: language.text("participation.against.statistic") },
    { title: language.text("value"), numeric: true },
  ];
  const rows = statistics(language, of).map(({ name, value }) => [escapeHtml(name), value]);
  const link = `<a href="#ranking">${escapeHtml(language.text("participation.against.ranking"))}</a>`;
  return (
    table(caption, columns, rows, { captionHidden: true }) +
    `<p>${phrase(language, "participation.against.figures", { ranking: link })}</p>`
  );
}

const people = new Map(
  [...figuresOf("population").latest].flatMap(([iso3, { value }]) => (value === undefined ? [] : [[iso3, value]])),
);

/** Place of an economy's region among the five; the last for none. */
function place(iso3: Iso3): number {
  const at = regions.findIndex(({ members }) => members.includes(iso3));
  return at < 0 ? regions.length : at;
}

const shortName =
  (language: Language) =>
  (iso3: Iso3): string => {
    const economy = economies.get(iso3);
    return economy === undefined ? iso3 : language.economyShortName(economy);
  };

function measure(code: string): RelatedMeasure {
  const { indicator, latest, classBreaks } = figuresOf(code);
  const figures = new Map(
    [...latest].flatMap(([iso3, { value, year, status }]) =>
      value === undefined ? [] : [[iso3, { value, year, status }] as const],
    ),
  );
  return { indicator: { ...indicator, classBreaks }, figures, isLog: false };
}

/** The key of the marks: each region's with its name. */
export const regionKey = (language: Language): Html =>
  regions.map(({ code }, at) => `<li>${regionMark(at)} ${escapeHtml(language.text(`group.${code}`))}</li>`).join("");
