import { ascending, quantileSorted } from "d3-array";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { inputs2024 } from "../../statistics/recipes-2024.ts";
import { indicatorLink } from "../_service/links.ts";

const edition = 2024;

/** Of which years, from which sources the inputs of the Human Capital Index of 2024 are. */
export function inputYearsTable(language: Language): Html {
  const text = (key: string): string => language.text(`methodology.inputs.${key}`);
  const rows = inputs2024.hci.map((code) => {
    const scopes = [...figuresOf(code).series.values()].flatMap((series) =>
      series.flatMap(({ year, value, scope }) => (year === edition && value !== undefined ? [scope] : [])),
    );
    const years = scopes.flatMap((scope) => inputYear(scope) ?? []).sort(ascending);
    const at = (share: number): Html => {
      const year = quantileSorted(years, share);
      return year === undefined ? "" : `<time>${Math.round(year)}</time>`;
    };
    const sources = [...Map.groupBy(scopes, inputSource)].sort(([, a], [, b]) => b.length - a.length);
    const named = sources.map(
      ([source, its]) => `<bdi>${escapeHtml(source ?? text("unstated"))}</bdi> (${its.length})`,
    );
    return [
      indicatorLink(language, code),
      at(0),
      at(0.5),
      at(1),
      named.join(escapeHtml(language.text("list.separator"))),
    ];
  });
  return table(
    text("caption"),
    [
      { title: language.text("indicator") },
      { title: text("oldest") },
      { title: text("median") },
      { title: text("newest") },
      { title: text("sources") },
    ],
    rows,
  );
}

/** The year that the publisher states of an input ("2018, UNESCO"); undefined where it states none. */
export function inputYear(scope: string): number | undefined {
  const found = /\b(19|20)\d\d\b/.exec(scope)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** Its source; undefined where none is stated. */
export function inputSource(scope: string): string | undefined {
  const source = scope.replace(/^[\d\s/–-]+,?\s*/, "").trim();
  return source === "" ? undefined : source;
}
