import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { knownEconomies, report, sources } from "../../dataset.ts";
import type { Report } from "../../model/report.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { folded } from "../_service/links.ts";

const withoutFolder = (file: string): string => file.replace("data/raw/", "");
const code = (text: string): Html => `<bdi>${escapeHtml(text)}</bdi>`;

/** What became of everything that was read: totals, each file, and what was not joined. */
export function reconciliation(language: Language): Html {
  const text = (key: string): string => language.text(`quality.${key}`);
  const without = (key: string, economies: readonly string[]): Html =>
    `<h3>${escapeHtml(text(key))} (${economies.length})</h3><p>${economies.map((iso3) => economyName(language, iso3)).join(" · ")}</p>`;
  return [
    totals(language),
    folded(text("files.summary"), filesTable(language)),
    without("without-figures", report.economiesWithoutObservations),
    without("without-population", report.economiesWithoutPopulation),
  ].join("");
}

function economyName(language: Language, iso3: string): Html {
  const economy = knownEconomies.get(iso3);
  return economy === undefined ? code(iso3) : escapeHtml(language.economyName(economy));
}

function totals(language: Language): Html {
  const figures: readonly (readonly [string, number])[] = [
    ["files", report.files.length],
    ["rows", report.rowsRead],
    ["kept", report.observationsKept],
    ["stated", report.absencesStated],
    ["missing", report.missingCells],
  ];
  const entries = figures.map(
    ([key, count]) =>
      `<div><dt>${escapeHtml(language.text(`quality.total.${key}`))}</dt><dd><span class="big count">${language.number(count, 0)}</span></dd></div>`,
  );
  return `<dl class="key-figures">${entries.join("")}</dl>`;
}

function filesTable(language: Language): Html {
  const text = (key: string): string => language.text(`quality.${key}`);
  const counts = ["rowsRead", "observationsKept", "absencesStated", "missingCells"] as const;
  const rows = report.files.map((file) => [
    code(file.file.replace(/^data\//, "")),
    sources.has(file.source)
      ? `<a href="${escapeHtml(paths.sources(language.tag, file.source))}">${code(file.source)}</a>`
      : "",
    ...counts.map((key) => language.number(file[key], 0)),
  ]);
  const heads = [
    { title: language.text("sources.file") },
    { title: text("files.source") },
    ...["rows", "kept", "stated", "missing"].map((key) => ({ title: text(`total.${key}`), numeric: "count" as const })),
  ];
  return table(text("files.caption"), heads, rows, { captionHidden: true });
}

/** Warnings by kind, each kind a folded list. */
export function warnings(language: Language): Html {
  const byKind = Map.groupBy(report.warnings, ({ kind }) => kind);
  if (byKind.size === 0) return `<p>${escapeHtml(language.text("quality.warnings.none"))}</p>`;
  return [...byKind]
    .map(([kind, its]) => {
      const name = language.text(`quality.warnings.${kind}`);
      const summary = language.text("quality.warnings.summary", { kind: name, n: its.length });
      return folded(summary, warningTable(language, name, its));
    })
    .join("");
}

/** The messages of the reading are in English on every page. */
function warningTable(language: Language, caption: string, its: Report["warnings"]): Html {
  const rows = its.map(({ file, line, message }) => [
    code(line === undefined ? withoutFolder(file) : `${withoutFolder(file)}:${line}`),
    `<bdi lang="en">${escapeHtml(message)}</bdi>`,
  ]);
  const heads = [
    { title: language.text("quality.warnings.place") },
    { title: language.text("quality.warnings.message") },
  ];
  return table(caption, heads, rows, { captionHidden: true });
}
