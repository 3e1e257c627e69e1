import { divideHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import { type DivideFigure, divideMeasure } from "../../model/divide.ts";
import { reach } from "../_figures/group-reach.ts";
import { paths } from "../_paths.ts";
import { behindText } from "./behind.ts";
import { divideFigure, divideYears, groupsOf } from "./found.ts";
import { linesFigure } from "./lines.ts";

/** Whose gap to the world is drawn over the years. */
const drawn = ["income-low", "income-lower-middle", "ldc", "lldc", "sids"] as const;

const gaps = (place: string, against = "world"): readonly DivideFigure[] =>
  divideYears("difference", place, divideMeasure, against);
const paceOf = (place: string, span: 5 | 10, against = "world"): DivideFigure | undefined =>
  divideFigure(`pace-${span}`, place, divideMeasure, against);

/** A pace that rounds to nothing is none. */
const leastPace = 0.005;

/** What becomes of a gap: it closes where the pace leads towards 0. */
export function direction(gap: number, pace: number): "closing" | "widening" | "still" {
  if (Math.abs(pace) < leastPace) return "still";
  return gap * pace < 0 ? "closing" : "widening";
}

/** Whether the gap between groups is closing, and how fast. */
export function closingSection(language: Language): PageSection {
  const chart = gapsFigure(language);
  return {
    id: "closing",
    title: language.text("divide.closing.title"),
    before: [
      ...(["ldc", "income-low"] as const).flatMap((group) => paceSentence(language, group)),
      escapeHtml(language.text("divide.closing.caveat")),
    ]
      .map((one) => `<p>${one}</p>`)
      .join(""),
    charts: chart === undefined ? [] : [chart],
    chartsClass: "beside",
    html: paceTable(language),
  };
}

/** "The gap of … to the world widened by 1.54 points a year from 2014 to 2024." */
export function paceSentence(language: Language, group: string): Html[] {
  const pace = paceOf(group, 10);
  const gap = gaps(group).at(-1);
  const before = gaps(group).find(({ year }) => year === pace?.fromYear);
  if (pace === undefined || gap === undefined || before === undefined) return [];
  return [
    phrase(language, `divide.closing.${direction(gap.value, pace.value)}`, {
      group: escapeHtml(language.text(`group.${group}`)),
      from: String(before.year),
      first: divideHtml(language, before, true),
      year: String(gap.year),
      last: divideHtml(language, gap, true),
      pace: divideHtml(language, pace, true),
      behind: behindText(language, gap),
    }),
  ];
}

function gapsFigure(language: Language) {
  const title = language.text("divide.closing.chart");
  const shown = drawn.filter((group) => gaps(group).length > 0);
  const byYear = new Map(shown.map((group) => [group, new Map(gaps(group).map((one) => [one.year, one]))]));
  const years = [...new Set([...byYear.values()].flatMap((all) => [...all.keys()]))].sort((a, b) => b - a);
  return linesFigure(language, {
    id: "groups-over-time",
    title,
    unit: language.text("divide.unit.points"),
    description: language.text("divide.closing.description"),
    range: [0, 0],
    lines: shown.map((group) => ({
      label: `${language.text(`group.${group}.short`)} ${language.signed(gaps(group).at(-1)?.value ?? NaN, 0)}`,
      years: gaps(group),
    })),
    format: (value) => language.signed(value, 0),
    numbers: table(
      title,
      [
        { title: language.text("year") },
        ...shown.map((group) => ({ title: language.text(`group.${group}.short`), numeric: true })),
      ],
      years.map((year) => [
        `<time>${year}</time>`,
        ...shown.map((group) => withReach(language, byYear.get(group)?.get(year))),
      ]),
      { captionHidden: true },
    ),
  });
}

/** A gap with how many economies and what share of people of the group stand behind it. */
function withReach(language: Language, found: DivideFigure | undefined): Html {
  if (found === undefined) return divideHtml(language, found);
  return `${divideHtml(language, found)}<br><small>${reach(language, found)}</small>`;
}

/** Each group's gap, ten years ago and now, and how fast it moved over five and ten years. */
function paceTable(language: Language): Html {
  const rows = [
    ...groupsOf("income", "development", "region").map((group) => ({ group, against: "world" })),
    { group: "income-low", against: "income-high" },
  ];
  return table(
    language.text("divide.closing.caption"),
    [
      { title: language.text("groups.group") },
      { title: language.text("divide.closing.before"), numeric: true },
      { title: language.text("divide.closing.now"), numeric: true },
      { title: language.text("divide.closing.pace-10"), numeric: true },
      { title: language.text("divide.closing.pace-5"), numeric: true },
      { title: language.text("divide.closing.which") },
    ],
    rows.flatMap(({ group, against }) => {
      const now = gaps(group, against).at(-1);
      const [ten, five] = [paceOf(group, 10, against), paceOf(group, 5, against)];
      if (now === undefined || ten === undefined) return [];
      const before = gaps(group, against).find(({ year }) => year === ten.fromYear);
      const link = `<a href="${paths.group(language.tag, group)}">${escapeHtml(language.text(`group.${group}`))}</a>`;
      const to = escapeHtml(language.text("divide.closing.to-high"));
      return [
        [
          against === "world" ? link : `${link} <small>${to}</small>`,
          `${divideHtml(language, before)}<br><small>${ten.fromYear ?? ""}</small>`,
          `${withReach(language, now)}<br><small>${now.year}</small>`,
          divideHtml(language, ten),
          divideHtml(language, five),
          escapeHtml(language.text(`divide.closing.which.${direction(now.value, ten.value)}`)),
        ],
      ];
    }),
  );
}
