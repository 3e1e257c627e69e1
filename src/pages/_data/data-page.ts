import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { dataFiles, economies, figures, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { ProseSection } from "../../components/prose-section.ts";
import { licenceText } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { held } from "../_held.ts";
import { prose } from "../_prose.ts";
import { indicatorLink } from "../_service/links.ts";
import { formsOf, sizeText } from "./file-list.ts";

const tables = ["economies", "indicators", "groups", "memberships", "sources", "neighbours"];
const derived = ["derived/rank", "derived/percentile", "derived/change", "derived/spread"];

/** The page of downloads: what there is, every file of it, then what their columns mean. */
export function dataPage(language: Language) {
  const page = prose(language, "data", held(language), {
    files: fileList(language, ["observations"]),
    "tables-of-reference": fileList(language, tables),
    derived: fileList(language, derived),
    report: `${fileList(language, ["report"])}<p><a href="${paths.quality(language.tag)}">${escapeHtml(language.text("data.quality-link"))}</a></p>`,
  });
  const columnsFrom = page.sections.findIndex(({ id }) => id === "form");
  const list = (id: string, html: Html): ProseSection => ({
    id,
    title: language.text(`data.${id}.title`),
    paragraphs: [language.text(`data.${id}.text`)],
    html,
  });
  const lists = [
    list("by-indicator", indicatorFiles(language)),
    list("by-economy", economyFiles(language)),
    list("by-group", groupFiles(language)),
  ];
  return { ...page, sections: page.sections.toSpliced(columnsFrom, 0, ...lists) };
}

/** Links to the forms of a file, each with its size where wanted. */
function links(language: Language, path: string, sizes: boolean): Html {
  const forms = formsOf(dataFiles, path).map(({ form, path, bytes }) => {
    const link = `<a href="${paths.dataFile(path)}" download>${form}</a>`;
    return sizes ? `<span>${link} <small>${escapeHtml(sizeText(language, bytes))}</small></span>` : link;
  });
  return forms.length === 0 ? "" : `<span class="forms">${forms.join(" ")}</span>`;
}

function fileList(language: Language, files: readonly string[]): Html {
  const items = files.map((path) => {
    const name = language.text(`data.file.${path.replace("derived/", "")}`);
    return `<li><span>${escapeHtml(name)}</span> ${links(language, path, true)}</li>`;
  });
  return `<ul class="files list">${items.join("")}</ul>`;
}

function indicatorFiles(language: Language): Html {
  const byTheme = Map.groupBy(figures.values(), ({ indicator }) => indicator.theme);
  return [...byTheme]
    .map(([theme, its]) => {
      const rows = its.flatMap(({ indicator: { code, licence } }) => {
        const files = links(language, `indicators/${code}`, true);
        // A site built with ONLY_SETTLED=1 has no file of figures without an open licence.
        if (files === "") return [];
        return [[indicatorLink(language, code), files, escapeHtml(licenceText(language, licence))]];
      });
      const heads = [
        { title: language.text("indicator") },
        { title: language.text("data.file") },
        { title: language.text("sources.licence") },
      ];
      return rows.length === 0 ? "" : table(language.text(`theme.${theme}`), heads, rows, { className: "file-table" });
    })
    .join("");
}

function economyFiles(language: Language): Html {
  const entries = [...economies.values()].map((economy) => ({
    name: language.economyName(economy),
    path: `economies/${economy.iso3.toLowerCase()}`,
  }));
  return fileColumns(
    language,
    entries.sort((a, b) => language.compare(a.name, b.name)),
  );
}

function groupFiles(language: Language): Html {
  return fileColumns(
    language,
    groups.map(({ code }) => ({ name: language.text(`group.${code}`), path: `groups/${code}` })),
  );
}

function fileColumns(language: Language, entries: readonly { readonly name: string; readonly path: string }[]): Html {
  const items = entries.flatMap(({ name, path }) => {
    const files = links(language, path, false);
    return files === "" ? [] : [`<li>${escapeHtml(name)} ${files}</li>`];
  });
  return `<ul class="columns files">${items.join("")}</ul>`;
}
