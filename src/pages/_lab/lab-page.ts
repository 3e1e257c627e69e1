import { rankCell, readingCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf, recomputed } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { downloadLinks } from "../_figures/download.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { intervalsOf, rangeHtml } from "../_readings/interval-figure.ts";
import { labYears } from "./lab-edition.ts";
import { agreementTable, disagreementTable } from "./recomputation.ts";

const singleWays = ["without-osi", "without-tii", "without-hci"] as const;
const ranges = ["weights-25", "weights-any"] as const;

/** The index laboratory: where scripts put what can be changed, fixed weightings, the recomputation of 2024. */
export function labPage(language: Language) {
  const text = (key: string, values = {}): string => language.text(`index-lab.${key}`, values);
  const year = labYears[0] ?? figuresOf("egdi").newestYear;
  const section = (id: string) => ({ id, title: text(`${id}.title`) });
  const method = (slug: string, key: string) => ({ href: paths.methodology(language.tag, slug), text: text(key) });
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    sections: {
      weights: { ...section("weights"), note: text("weights.note"), waiting: text("waiting") },
      whatIf: { ...section("what-if"), note: text("what-if.note"), waiting: text("waiting") },
      fixed: { ...section("fixed"), note: text("fixed.note"), html: fixedTable(language, year) },
      recomputed: {
        ...section("recomputed"),
        note: text("recomputed.note", { n: recomputed.filter(({ indicator }) => indicator === "egdi").length }),
        html: agreementTable(language) + disagreementTable(language),
      },
    },
    root: paths.explore(),
    years: labYears.join(),
    methods: [method("rank-intervals", "method.intervals"), method("recomputation", "method.recomputation")],
    source: sourceLine(
      language,
      sourceKeys(
        ["egdi", "tii-internet-users"].flatMap((code) =>
          [...figuresOf(code).series.values()].flat().filter((one) => one.year === year),
        ),
      ),
    ),
    downloads: downloadLinks([
      { path: "rank-intervals.csv", text: text("download.intervals") },
      { path: "derived/recomputed.csv", text: text("download.recomputed") },
    ]),
  };
}

/** The ranks of the newest edition with a component left out, and between which they lie under other weights. */
function fixedTable(language: Language, year: number): Html {
  const ranked = figuresOf("egdi")
    .ranks(year)
    .toSorted((a, b) => a.rank - b.rank);
  const column = (key: string) => ({ title: language.text(key), numeric: true });
  return table(
    language.text("index-lab.fixed.caption", { year }),
    [
      { title: language.text("economy") },
      column("index-lab.fixed.printed"),
      ...[...singleWays, ...ranges].map((way) => column(`reading.way.${way}`)),
    ],
    ranked.map((rank) => {
      const found = intervalsOf(rank.economy, year);
      const single = singleWays.map((way) => {
        const one = found.get(way);
        if (one === undefined) return escapeHtml(language.text("no-figure"));
        return readingCell(language, { word: "best", economy: one.economy, year, way }, one.best);
      });
      const between = ranges.map((way) => {
        const one = found.get(way);
        return one === undefined ? "" : rangeHtml(language, one);
      });
      return [namedEconomy(language, rank.economy).head, rankCell(language, "egdi", year, rank), ...single, ...between];
    }),
    { captionHidden: true },
  );
}
