import type { Language } from "../../i18n/language.ts";
import type { Compared, NameOf } from "../../views/compare/compared.ts";
import { comparedChart } from "../../views/compare/compared-chart.ts";
import { citedComparison } from "../../views/compare/cited-comparison.ts";
import { comparedEmbed } from "../../views/compare/compared-embed.ts";
import { yearsTable } from "../../views/compare/years-table.ts";
import { element } from "../element.ts";
import { embedLink } from "../embed-link.ts";
import type { ExploreData, ViewFigures } from "../explore-data.ts";
import { passport } from "../passport.ts";
import { sourceLinks, sourceTexts } from "../source-links.ts";
import { svgElement } from "../svg-element.ts";
import { tableElement } from "../table-element.ts";
import type { ComparePlace } from "./compare-place.ts";

interface Shown {
  readonly of: Compared;
  readonly figures: ViewFigures;
  /** Full address under which it is shown again. */
  readonly page: string;
}

/** A chart with its words as the page has it; undefined where none of those compared has a figure. */
export function chartFigure(
  { language, release, groups }: Pick<ExploreData, "language" | "release" | "groups">,
  { of, figures, page }: Shown,
  nameOf: NameOf,
  place: ComparePlace,
): HTMLElement | undefined {
  const chart = comparedChart(language, of, nameOf);
  if (chart.wide === "") return undefined;
  const breaks = chart.breaks.map(({ mark, text }) => element("li", {}, element("b", {}, mark), ` ${text}`));
  const numbers = element("details", {}, element("summary", {}, language.text("compare.numbers")));
  // The table is long and seldom asked for: it is written when it is opened.
  numbers.addEventListener("toggle", () => numbers.append(tableElement(yearsTable(language, of, nameOf))), {
    once: true,
  });
  const source = sourceWords(language, of, figures, place);
  const cited = element("details", { class: "passport" });
  passport(
    language,
    cited,
    place.dataFile,
  )({
    about: [citedComparison(language, of, chart.title, nameOf), chart.when].join(language.text("comma")),
    source: wordsOf(source),
    release,
    page,
    files: [{ code: of.indicator.code, sha256: figures.sha256 }],
  });
  return element(
    "figure",
    { class: "chart-figure", "data-indicator": of.indicator.code },
    element("figcaption", {}, element("strong", {}, chart.title), " ", element("span", { class: "when" }, chart.when)),
    element(
      "div",
      { class: "drawing" },
      element("div", { class: "drawn-narrow" }, svgElement(chart.narrow)),
      element("div", { class: "drawn-wide" }, svgElement(chart.wide)),
    ),
    ...(breaks.length > 0 ? [element("ol", { class: "breaks note" }, ...breaks)] : []),
    ...(chart.hasEstimates ? [element("p", { class: "note" }, language.text("chart.hollow-estimates"))] : []),
    numbers,
    sourceLine(
      language,
      source,
      place.dataFile(`indicators/${of.indicator.code}.csv`),
      embedLink(
        language,
        place.builder,
        comparedEmbed(of, (code) => groups.get(code)?.kind === "region"),
        chart.title,
      ),
    ),
    cited,
  );
}

type Words = readonly (Node | string)[];

function sourceWords(language: Language, of: Compared, { sources }: ViewFigures, place: ComparePlace): Words {
  const years = new Set(of.lines.flatMap(({ points }) => points.map(({ year }) => year)));
  const averages = of.lines.some(({ isGroup }) => isGroup) ? [` · ${language.text("source.averages")}`] : [];
  return [...sourceLinks(sourceTexts(language, [{ sources, years }]), place.sources), ...averages];
}

const wordsOf = (nodes: Words): string =>
  nodes.map((node) => (typeof node === "string" ? node : (node.textContent ?? ""))).join("");

function sourceLine(language: Language, source: Words, file: string, embed: Words): HTMLElement {
  const download = element("a", { href: file, download: true }, language.text("explore.view.download"));
  return element("p", { class: "source" }, ...source, " · ", download, ...embed);
}
