import { escapeHtml, type Html } from "../../components/html.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { placedIn } from "../_charts/placed.ts";
import { paths } from "../_paths.ts";
import { extremesSentence } from "./extremes-sentence.ts";
import { figuresTable, groupedIndicators } from "./figures-table.ts";
import { groupKeyFigures } from "./group-key-figures.ts";
import { groupSpread, leastMembers } from "./group-spread.ts";
import { groupTrend } from "./group-trend.ts";
import { groupName, regionOf, subRegionsOf } from "./group-words.ts";
import { membersTables } from "./members-tables.ts";
import { membershipSentences } from "./membership.ts";
import { sharedSource } from "../_figures/source-line.ts";
import { economyList } from "../_figures/economy-list.ts";
import { pageMap } from "../_figures/map-figure.ts";
import { downloadLinks, withPictures } from "../_figures/download.ts";
import type { PageSection } from "../../components/page-section.ts";

const surveyTrends = ["egdi", "epi"] as const;
const otherTrends = [
  "internet-users",
  "mobile-broadband-per-100",
  "fixed-broadband-per-100",
  "coverage-4g",
  "households-internet",
  "price-mobile-data-5gb-gni",
  "price-mobile-data-2gb-gni",
] as const;
const spreadOf = ["egdi", "internet-users"] as const;

/** Everything that a group's page shows, in its order. */
export function groupPage(language: Language, group: Group) {
  const lang = language.tag;
  const name = groupName(language, group.code);
  const file = (extension: string): string => `groups/${group.code}.${extension}`;
  const link = (code: string): { href: string; text: string } => ({
    href: paths.group(lang, code),
    text: groupName(language, code),
  });
  const above = group.kind === "sub-region" ? regionOf(group) : undefined;
  return {
    name,
    description: language.text("groups.page.description", { group: name }),
    crumbs: [
      { href: paths.groups(lang), text: language.text("groups.title") },
      ...(above === undefined ? [] : [link(above.code)]),
    ],
    compare: { href: paths.comparison(lang, group.code), text: language.text("compare.link.members") },
    lead: language.text(`group.${group.code}.lead`),
    notes: notes(language, group),
    parts: group.kind === "region" ? subRegionsOf(language, group).map(({ code }) => link(code)) : [],
    keyFigures: groupKeyFigures(language, group),
    map: map(language, group),
    sections: [...groupChartSections(language, group), all(language, group), members(language, group)],
    downloads: withPictures(
      downloadLinks([
        { path: file("csv"), text: language.text("download.group-csv", { group: name }) },
        { path: file("xlsx"), text: language.text("download.xlsx") },
        { path: file("json"), text: language.text("download.group-json", { group: name }) },
      ]),
      [{ href: paths.png(lang, "group", group.code), text: language.text("download.map-png") }],
    ),
  };
}

/** The parts of the page that hold charts. */
export const groupChartSections = (language: Language, group: Group): PageSection[] =>
  placedIn(language, `groups/${group.code}`, [averages(language, group), spread(language, group)]).map((section) => ({
    ...section,
    source: sharedSource(language, section.charts),
  }));

/** What a reader must know of the group before its figures. */
function notes(language: Language, group: Group): Html[] {
  const computed = language.text(group.code === "world" ? "groups.computed.world" : "groups.computed");
  const income = group.kind === "income" ? [escapeHtml(language.text("groups.income-note"))] : [];
  return [`${membershipSentences(language, group)} ${escapeHtml(computed)}`, ...income];
}

/** The map that opens with a group, of the index that all its pages begin with; scripts show any other. */
function map(language: Language, group: Group) {
  const shown = group.code === "world" ? undefined : group;
  return {
    id: "map",
    title: language.text("groups.map.title"),
    figure: pageMap(language, "egdi", "latest", shown),
    list: economyList(language, "egdi", "latest", shown),
  };
}

function averages(language: Language, group: Group): PageSection {
  const codes = [...surveyTrends, ...otherTrends];
  const drawn = codes.map((code) => ({ code, chart: groupTrend(language, group, code) }));
  const without = drawn
    .filter(({ chart }) => chart === undefined)
    .map(({ code }) => indicatorWords(language, figuresOf(code).indicator).name);
  return {
    id: "averages",
    title: language.text("groups.averages.title"),
    lead: language.text("groups.averages.lead"),
    charts: drawn.flatMap(({ chart }) => chart ?? []),
    chartsClass: "",
    html:
      without.length === 0
        ? undefined
        : `<p class="note">${escapeHtml(language.text("groups.averages.without", { measures: language.list(without) }))}</p>`,
  };
}

function spread(language: Language, group: Group): PageSection {
  const charts = spreadOf.flatMap((code) => groupSpread(language, group, code) ?? []);
  const sentences = spreadOf.map((code) => extremesSentence(language, group, code)).filter((one) => one !== "");
  const few = language.text("groups.spread.too-few", { n: language.number(leastMembers, 0) });
  return {
    id: "spread",
    title: language.text("groups.spread.title"),
    before: sentences.map((one) => `<p>${one}</p>`).join(""),
    charts,
    chartsClass: "two",
    html: charts.length < spreadOf.length ? `<p class="note">${escapeHtml(few)}</p>` : undefined,
  };
}

function all(language: Language, group: Group): PageSection {
  const caption = (which: string): string =>
    language.text(`groups.figures.${which}`, { group: groupName(language, group.code) });
  const rest = figuresTable(language, group, groupedIndicators(false), caption("rest"));
  return {
    id: "figures",
    title: language.text("groups.figures.title"),
    lead: language.text("groups.figures.lead"),
    charts: [],
    chartsClass: "",
    html:
      figuresTable(language, group, groupedIndicators(true), caption("headline")) +
      `<details class="whole"><summary>${escapeHtml(caption("rest"))}</summary>${rest}</details>`,
  };
}

function members(language: Language, group: Group): PageSection {
  return {
    id: "members",
    title: language.text("groups.members.title"),
    lead: language.text("groups.members.lead"),
    charts: [],
    chartsClass: "",
    html: membersTables(language, group),
  };
}
