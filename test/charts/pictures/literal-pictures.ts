import { readFileSync } from "node:fs";
import { card, type CardOptions } from "../../../src/charts/pictures/card.ts";
import { choropleth } from "../../../src/charts/choropleth.ts";
import { mapLegend } from "../../../src/charts/map-legend.ts";
import { picture, type PictureOptions } from "../../../src/charts/pictures/picture.ts";
import type { PictureLooks } from "../../../src/charts/pictures/picture-frame.ts";
import { type Direction, pictureFonts } from "../../../src/charts/pictures/picture-text.ts";
import { resolvedStyles } from "../../../src/charts/pictures/resolved-styles.ts";
import { trend } from "../../../src/charts/trend.ts";

const sheet = (name: string): string => readFileSync(`src/styles/${name}.css`, "utf8");
const [tokens, charts, map] = ["tokens", "charts", "map"].map(sheet) as [string, string, string];

const looksOf = (direction: Direction): PictureLooks => ({
  rules: resolvedStyles([tokens, charts, map], direction === "rtl"),
  font: pictureFonts(direction),
  colours: { paper: "#fdfdfb", ink: "#1a1f24", muted: "#59626a", hairline: "#dcdfe0", accent: "#0b6a70" },
});

const words = {
  ltr: {
    name: "Saint Vincent and the Grenadines",
    world: "World 0.6",
    credits: "Source: Publisher, May 2026 · ITU figures: CC BY-NC-SA 3.0 IGO",
    site: "The atlas",
    figure: "Rank",
    unit: "of 193",
    note: "1 A change of method.",
  },
  rtl: {
    name: "سانت فنسنت وجزر غرينادين",
    world: "العالم 0.6 (2024)",
    credits: "المصدر: الناشر، مايو 2026 · أرقام الاتحاد الدولي للاتصالات: CC BY-NC-SA 3.0 IGO",
    site: "الأطلس",
    figure: "المرتبة",
    unit: "من 193",
    note: "1 تغيّر في المنهجية.",
  },
} as const;

function drawnTrend(direction: Direction, width: number, height: number): string {
  const { name, world } = words[direction];
  return trend({
    width,
    height,
    title: name,
    description: "From 0.2 to 0.8.",
    years: [2018, 2024],
    range: [0, 1],
    lines: [
      { label: "1", role: "world", points: [2018, 2024].map((year) => ({ year, value: 0.6 })), endLabel: world },
      {
        label: "2",
        role: "self",
        points: [2018, 2022, 2024].map((year, i) => ({ year, value: 0.2 + i * 0.3 })),
        endLabel: "0.8",
      },
    ],
    maxGapYears: 6,
    breaks: [{ year: 2022, mark: "1" }],
    format: String,
  });
}

const site = (direction: Direction) => ({ name: words[direction].site, address: "example.org/page" });

/** A chart as a picture, with the least of everything. */
export function trendPicture(direction: Direction, more: Partial<PictureOptions> = {}): string {
  return picture({
    width: 420,
    direction,
    title: words[direction].name,
    when: "\u20662018–2024\u2069",
    description: "From 0.2 to 0.8.",
    drawing: drawnTrend(direction, 420, 180),
    notes: [words[direction].note],
    credits: words[direction].credits,
    site: site(direction),
    looks: looksOf(direction),
    ...more,
  });
}

/** A card with two figures and a chart. */
export function trendCard(direction: Direction, more: Partial<CardOptions> = {}): string {
  const { name, credits, figure, unit } = words[direction];
  return card({
    direction,
    kind: name,
    name,
    figures: [
      { name: figure, figure: "117", unit, more: "2024" },
      { name: figure, figure: "0.5876", unit: "", more: "2024" },
    ],
    absence: "No figure",
    drawing: { svg: drawnTrend(direction, 332, 140), title: name },
    credits,
    site: site(direction),
    description: "Rank: 117.",
    looks: looksOf(direction),
    ...more,
  });
}

/** A map of four squares as a picture: one of each class, one without a figure, a dot that links to a page. */
export function mapPicture(): string {
  const square = (iso3: string, x: number) => ({ iso3, d: `M${x} 20h180v180h-180z`, dot: false, x, y: 100 });
  const shapes = {
    width: 800,
    height: 220,
    neutral: "M0 210h800v10h-800z",
    dotted: "M400 20v180",
    shapes: [
      square("AAA", 20),
      square("BBB", 210),
      square("CCC", 410),
      { iso3: "DDD", d: "", dot: true, x: 700, y: 100 },
    ],
  };
  const classes = ["low", "middle", "high", "very high"];
  return trendPicture("ltr", {
    drawing: choropleth({
      shapes,
      title: "Map",
      description: "Four economies.",
      classes: 4,
      classOf: (iso3) => ({ AAA: 0, BBB: 3, DDD: 2 })[iso3],
      label: (iso3) => iso3,
      href: (iso3) => `/en/economies/${iso3}/`,
      isMember: () => true,
      patternId: "no-data",
    }),
    legend: mapLegend({
      title: "Classes",
      description: "How many.",
      classes: classes.map((label) => ({ label, count: 1, countLabel: "1" })),
      patternId: "no-data-legend",
      direction: "ltr",
      width: 200,
    }),
  });
}
