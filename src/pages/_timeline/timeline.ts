import { barCell } from "../../charts/bar-cell.ts";
import { timeline, type TimelineYear } from "../../charts/timeline.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { absence, groupFigureHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { englishAttributes, inEnglish } from "../../components/in-english.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { figuresOf, knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { SourceRef } from "../../model/action-line.ts";
import type { PartialDate } from "../../model/follow-up.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { sourceLinks } from "../_action-lines/source-links.ts";
import { placed } from "../_charts/placed.ts";
import { chartDownload, downloadLinks } from "../_figures/download.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { dateHtml } from "./date-text.ts";

const code = "internet-users";
/** The years from which each part of the page tells: to the Summit, to its review of 2015, since then. */
const parts = [
  { id: "summit", from: 1995 },
  { id: "follow-up", from: 2006 },
  { id: "since-review", from: 2016 },
] as const;

/** A place in the order of days; what is known less exactly stands before the rest of its month or year. */
const place = ({ year, month = 0, day = 0 }: PartialDate): number => year * 10_000 + month * 100 + day;

const milestones = knowledge.milestones.toSorted((a, b) => place(a.date) - place(b.date));
const lastYear = milestones.at(-1)?.date.year ?? 0;
type Milestone = (typeof milestones)[number];
const byYear = Map.groupBy(milestones, ({ date }) => date.year);
const documentIds = new Set(knowledge.documents.map(({ id }) => id));
const asks = new Set(knowledge.recommendations.map(({ document }) => document));

/** The document that is of this very event: it bears the same day. */
function followedDocument({ date }: Milestone) {
  return date.day === undefined ? undefined : knowledge.documents.find((one) => place(one.date) === place(date));
}

/** Everything the page of the timeline shows. */
export function timelinePage(language: Language) {
  const text = (key: string): string => language.text(`timeline.${key}`);
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    notes: language.tag === "en" ? [] : [text("english")],
    charts: timelineCharts(language),
    parts: parts.map(({ id, from }, index) => {
      const to = (parts[index + 1]?.from ?? lastYear + 1) - 1;
      return {
        id,
        title: language.text("timeline.part", { years: language.range(from, to), what: text(id) }),
        years: [...byYear]
          .filter(([year]) => year >= from && year <= to)
          .map(([year, its]) => ({
            year,
            online: online(language, year),
            items: its.map((one) => item(language, one)),
          })),
      };
    }),
    documents: { id: "documents", title: text("documents"), items: documents(language) },
    downloads: downloadLinks([
      { path: "milestones.csv", text: text("download") },
      { path: "documents.csv", text: language.text("follow.download.documents") },
    ]),
  };
}

/** The share of the world's people who were online in a year, with its bar; "" for years without a figure. */
function online(language: Language, year: number): Html {
  const { indicator, groupFigures } = figuresOf(code);
  const found = groupFigures("world").find((one) => one.year === year);
  if (found === undefined) return "";
  const value = groupFigureHtml(language, indicator, "world", found);
  return `${barCell({ value: found.value, domain: [0, 100] })} ${phrase(language, "timeline.online", { value })}`;
}

function item(language: Language, milestone: Milestone) {
  const { date, dateNote, event, place: where, document, sources } = milestone;
  const own = followedDocument(milestone);
  const facts = [
    dateHtml(language, date),
    ...(dateNote === undefined ? [] : [inEnglish(language, dateNote)]),
    ...(where === undefined ? [] : [inEnglish(language, where)]),
    ...(document === undefined ? [] : [inEnglish(language, document)]),
  ];
  return {
    event: inEnglish(language, event),
    facts: facts.join(" · "),
    sources: phrase(language, "timeline.sources", { sources: shortSources(language, sources) }),
    isFollowed: own !== undefined,
    follow:
      own === undefined || !asks.has(own.id)
        ? undefined
        : { href: paths.recommendations(language.tag, own.id), text: language.text("timeline.follow") },
  };
}

/** Documents by their short name, which leads to the list of them; pages of the web by their host. */
function shortSources(language: Language, sources: readonly SourceRef[]): Html {
  const links = sources.map((source) =>
    documentIds.has(source)
      ? `<a href="#${source}">${escapeHtml(language.text(`follow.document.${source}`))}</a>`
      : sourceLinks(language, [source]),
  );
  return links.join(escapeHtml(language.text("semicolon")));
}

/** The documents that the atlas follows up, in full. */
function documents(language: Language): Html[] {
  return knowledge.documents.map(({ id, title, publisher, place: where, date }) => {
    const cite = `<cite id="${id}"${englishAttributes(language)}>${escapeHtml(title)}</cite>`;
    const about = [cite, inEnglish(language, publisher), inEnglish(language, where), dateHtml(language, date)];
    const link = `<a href="${paths.recommendations(language.tag, id)}">${escapeHtml(language.text("timeline.follow"))}</a>`;
    return [...about, ...(asks.has(id) ? [link] : [])].join(" · ");
  });
}

/** The one chart of the page. */
export const timelineCharts = (language: Language): ChartFigure[] =>
  placed(language, "timeline", [chartOf(language, lastYear)]);

/** Internet use of the world with the milestones beneath it, a dot each. */
function chartOf(language: Language, last: number): ChartFigure {
  const { indicator, groupFigures, series } = figuresOf(code);
  const line = groupFigures("world");
  const end = line.at(-1);
  const years = [parts[0].from, Math.max(last, end?.year ?? last)] as const;
  const format = axisFormat(language, indicator);
  const events = [...byYear].map(([year, its]): TimelineYear => ({
    year,
    count: its.length,
    marked: its.filter((one) => followedDocument(one) !== undefined).length,
  }));
  const text = (key: string): string => language.text(`timeline.chart.${key}`);
  const world = language.text("group.world.short");
  const draw = (width: number, height: number): string =>
    timeline({
      width,
      height,
      title: text("title"),
      description: text("text"),
      years,
      line,
      lineLabel: end === undefined ? world : `${world} ${language.number(end.value, indicator.decimals)} (${end.year})`,
      events,
      format,
    });
  const rows = Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index).map((year) => {
    const found = line.find((one) => one.year === year);
    return [
      `<time>${year}</time>`,
      found === undefined ? absence(language) : groupFigureHtml(language, indicator, "world", found),
      language.number(byYear.get(year)?.length ?? 0, 0),
    ];
  });
  const words = indicatorWords(language, indicator);
  const columns = [
    { title: language.text("year") },
    { title: [words.short, words.unit].join(language.text("comma")), numeric: true },
    { title: text("milestones"), numeric: "count" as const },
  ];
  return {
    id: "internet-use",
    title: text("title"),
    when: language.text("map.when", { unit: words.unit, when: language.range(years[0], years[1]) }),
    narrow: draw(340, 300),
    wide: draw(760, 320),
    notes: [escapeHtml(text("note"))],
    numbers: table(text("title"), columns, rows, { captionHidden: true }),
    source: sourceLine(language, sourceKeys([...series.values()].flat()), true),
    download: chartDownload("groups/world.csv"),
  };
}
