import { escapeHtml, type Html } from "../../components/html.ts";
import type { ProseSection } from "../../components/prose-section.ts";
import { table } from "../../components/table.ts";
import { unbroken } from "../../components/unbroken.ts";
import { figures, groups, tableKinds } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { statuses } from "../../model/observation.ts";
import { columnKey, textKey, titleKey, type TableKind } from "../../publishing/table-kind.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { downloadLinks } from "../_figures/download.ts";
import { licenceText } from "../_figures/source-words.ts";
import { paths } from "../_paths.ts";
import { indicatorLink, yearSpan } from "../_service/links.ts";

/** The page on what every code and column means; the same is in the file codebook.csv. */
export function codebook(language: Language) {
  const text = (key: string): string => language.text(`codebook-page.${key}`);
  const section = (id: string, html: Html): ProseSection => ({
    id,
    title: text(`${id}.title`),
    paragraphs: [text(`${id}.text`)],
    html,
  });
  const files = downloadLinks([
    { path: "codebook.csv", text: "CSV" },
    { path: "codebook.xlsx", text: "XLSX" },
    { path: "codebook.json", text: "JSON" },
  ]);
  const links = files.map(({ href, text }) => `<li><a href="${href}" download>${text}</a></li>`);
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    sections: [
      section("file", `<ul class="section-links download">${links.join("")}</ul>`),
      section("statuses", statusTable(language)),
      section("scopes", scopeTable(language)),
      section("indicators", indicatorTable(language)),
      section("groups", groupTable(language)),
      section("columns", tableKinds.map((kind) => kindHtml(language, kind)).join("")),
    ],
  };
}

function kindHtml(language: Language, kind: TableKind): Html {
  const rows = kind.columns.map((column) => [
    `<code>${escapeHtml(column.name)}</code>`,
    escapeHtml(language.text(columnKey(column))),
    escapeHtml(language.text(`codebook-page.type.${column.type}`)),
    column.required === true ? escapeHtml(language.text("codebook-page.never-empty")) : "",
  ]);
  const heads = [
    { title: language.text("codebook-page.column") },
    { title: language.text("codebook-page.meaning") },
    { title: language.text("codebook-page.type") },
    { title: language.text("codebook-page.empty") },
  ];
  const title = language.text(titleKey(kind));
  const words = `<p>${escapeHtml(language.text(textKey(kind)))}</p>`;
  return `<h3 id="table-${kind.name}">${escapeHtml(title)}</h3>${words}${table(title, heads, rows, { captionHidden: true })}`;
}

function statusTable(language: Language): Html {
  const rows = statuses.map((code) => [
    `<code>${code}</code>`,
    escapeHtml(language.text(`status.${code}`)),
    escapeHtml(language.text(`status.${code}.lead`)),
  ]);
  const heads = [
    { title: language.text("codebook-page.code") },
    { title: language.text("status") },
    { title: language.text("codebook-page.meaning") },
  ];
  return table(language.text("status"), heads, rows, { captionHidden: true });
}

function scopeTable(language: Language): Html {
  const observations = [...figures.values()].flatMap(({ series }) => [...series.values()].flat());
  const byScope = Map.groupBy(observations, ({ scope }) => scope);
  const rows = [...byScope].flatMap(([scope, its]) =>
    scope === "" ? [] : [[`<bdi lang="en">${escapeHtml(scope)}</bdi>`, language.number(its.length, 0)]],
  );
  const heads = [
    { title: language.text("codebook-page.scope") },
    { title: language.text("codebook-page.observations"), numeric: "count" as const },
  ];
  return table(language.text("codebook-page.scope"), heads, rows, { captionHidden: true });
}

function indicatorTable(language: Language): Html {
  const rows = [...figures].map(([code, { indicator, series }]) => {
    const valued = [...series.values()].flat().filter(({ value }) => value !== undefined);
    const years = valued.map(({ year }) => year);
    const words = indicatorWords(language, indicator);
    return [
      `${indicatorLink(language, code)} <small><code>${code}</code></small>`,
      escapeHtml(words.unit),
      escapeHtml(language.text(`codebook-page.direction.${indicator.direction}`)),
      escapeHtml(language.text(`codebook-page.averaging.${indicator.averaging}`)),
      `<bdi>${escapeHtml(unbroken(licenceText(language, indicator.licence)))}</bdi>`,
      yearSpan(Math.min(...years), Math.max(...years)),
      language.number(new Set(valued.map(({ economy }) => economy)).size, 0),
      language.number(valued.length, 0),
    ];
  });
  const heads = [
    { title: language.text("indicator") },
    { title: language.text("unit") },
    { title: language.text("codebook-page.direction") },
    { title: language.text("codebook-page.averaging") },
    { title: language.text("sources.licence") },
    { title: language.text("codebook-page.years") },
    { title: language.text("codebook-page.economies"), numeric: "count" as const },
    { title: language.text("codebook-page.observations"), numeric: "count" as const },
  ];
  return table(language.text("codebook-page.indicators.title"), heads, rows, { captionHidden: true });
}

function groupTable(language: Language): Html {
  const rows = groups.map(({ code, basis, members, surveyBasis, surveyMembers }) => [
    `<a href="${paths.group(language.tag, code)}">${escapeHtml(language.text(`group.${code}`))}</a>`,
    `<code>${code}</code>`,
    language.number(members.length, 0),
    `<code>${basis}</code>`,
    language.number(surveyMembers.length, 0),
    `<code>${surveyBasis}</code>`,
  ]);
  const heads = [
    { title: language.text("codebook-page.group") },
    { title: language.text("codebook-page.code") },
    { title: language.text("codebook-page.members"), numeric: "count" as const },
    { title: language.text("codebook-page.basis") },
    { title: language.text("codebook-page.survey-members"), numeric: "count" as const },
    { title: language.text("codebook-page.survey-basis") },
  ];
  return table(language.text("codebook-page.groups.title"), heads, rows, { captionHidden: true });
}
