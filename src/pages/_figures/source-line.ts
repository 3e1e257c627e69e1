import { escapeHtml, type Html } from "../../components/html.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { isolated } from "../../components/isolated.ts";
import { phrase } from "../../components/phrase.ts";
import { unbroken } from "../../components/unbroken.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { licenceLines, sourceName, sourcesOf } from "./source-words.ts";

const lines = new Map<string, Html>();

/**
 * "Source: ITU DataHub, April 2026 · ITU figures: CC BY-NC-SA 3.0 IGO", each once, with links to the list of sources.
 * @param averages whether the chart shows group figures, which are computed here
 */
export function sourceLine(language: Language, keys: Iterable<string>, averages = false): Html {
  const used = sourcesOf(keys);
  const known = `${language.tag}/${used.map(({ key }) => key).join()}/${averages}`;
  const found = lines.get(known);
  if (found !== undefined) return found;
  const names = used.map((source) => {
    const href = paths.sources(language.tag, source.key);
    return `<a href="${href}">${isolated(language, sourceName(language, source))}</a>`;
  });
  const line = [
    phrase(language, "source.line", { sources: names.join(escapeHtml(language.text("semicolon"))) }),
    ...licenceLines(language, used).map((text) => isolated(language, unbroken(text))),
    ...(averages ? [escapeHtml(language.text("source.averages"))] : []),
  ].join(" · ");
  lines.set(known, line);
  return line;
}

/** The keys of the sources behind observations. */
export const sourceKeys = (observations: Iterable<{ readonly source: string }>): Set<string> =>
  new Set([...observations].map(({ source }) => source));

/** The sources of a chart, also for the line of a section that shows it among others. */
export const sourced = (
  language: Language,
  keys: ReadonlySet<string>,
  averages = false,
): Pick<ChartFigure, "source" | "sources"> => ({
  source: sourceLine(language, keys, averages),
  sources: { keys, averages },
});

/** One line for charts that stand together; undefined for one alone, and where one of them has a line of its own making. */
export function sharedSource(language: Language, charts: readonly ChartFigure[]): Html | undefined {
  const uses = charts.flatMap(({ sources }) => sources ?? []);
  if (charts.length < 2 || uses.length < charts.length) return undefined;
  return sourceLine(
    language,
    uses.flatMap(({ keys }) => [...keys]),
    uses.some(({ averages }) => averages),
  );
}
