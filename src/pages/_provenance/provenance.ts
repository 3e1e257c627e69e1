import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { suggestion } from "../../components/suggestion.ts";
import { table } from "../../components/table.ts";
import { dataFiles, report, sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { FileReport } from "../../model/report.ts";
import { paths } from "../_paths.ts";
import { placeId, rawPath } from "./source-place.ts";

/** The page that leads from the place of a figure to the table that holds its row. */
export function provenance(language: Language) {
  const text = (key: string): string => language.text(`provenance.${key}`);
  const bySource = Map.groupBy(report.files, ({ source }) => source);
  const tables = [...bySource].flatMap(([source, files]) =>
    source === "" ? [] : [sourceHtml(language, source, files)],
  );
  const [own] = bySource.get("") ?? [];
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    sections: [
      { id: "how", title: text("how.title"), paragraphs: text("how.text").split("\n\n") },
      { id: "tables", title: text("tables.title"), paragraphs: [text("tables.text")], html: tables.join("") },
      ...(own === undefined
        ? []
        : [{ id: placeId(own.file), title: text("own.title"), paragraphs: [text("own.text")] }]),
    ],
  };
}

function sourceHtml(language: Language, key: string, files: readonly FileReport[]): Html {
  const source = sources.get(key);
  const title = source?.title ?? key;
  const rows = files.map((file) => [
    `<span id="${placeId(file.file)}">${fileLink(file.file)}</span>${correction(language, file.file, source?.publisher ?? key)}`,
    language.number(file.rowsRead, 0),
    language.number(file.observationsKept, 0),
    language.number(file.absencesStated, 0),
    language.number(file.missingCells, 0),
  ]);
  const count = (name: string) => ({ title: language.text(`provenance.${name}`), numeric: "count" as const });
  const heads = [
    { title: language.text("provenance.table") },
    count("rows"),
    count("kept"),
    count("absences"),
    count("empty"),
  ];
  const link = `<a href="${paths.sources(language.tag, key)}"><bdi lang="en">${escapeHtml(title)}</bdi></a>`;
  const about = `<p>${phrase(language, "provenance.of-source", { source: link })}</p>`;
  return `<h3><bdi lang="en">${escapeHtml(source?.publisher ?? key)}</bdi> <small><code>${escapeHtml(key)}</code></small></h3>${about}${table(title, heads, rows, { captionHidden: true })}`;
}

/** The table's name, which leads to it where this build offers it. */
function fileLink(file: string): Html {
  const name = `<bdi>${escapeHtml(rawPath(file).replace(/^.*\//, ""))}</bdi>`;
  const path = `raw/${rawPath(file)}`;
  return dataFiles.has(path) ? `<a href="${paths.dataFile(path)}">${name}</a>` : name;
}

/** Where this build takes corrections: of a figure of the table, whose line the reader knows from where the figure stands. */
function correction(language: Language, file: string, publisher: string): Html {
  const place = rawPath(file);
  const page = new URL(paths.provenance(language.tag, placeId(file)), import.meta.env.SITE).href;
  const found = suggestion(language, { page, title: place, value: `${place}:`, source: publisher });
  if (found === undefined) return "";
  const about = `<span class="vh">: ${escapeHtml(place)}</span>`;
  return `<br><small><a href="${escapeHtml(found.href)}">${escapeHtml(found.text)}${about}</a></small>`;
}
