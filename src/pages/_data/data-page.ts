import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { unbroken } from "../../components/unbroken.ts";
import { dataFiles, economies, figures, groups, tableKinds } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { ProseSection } from "../../components/prose-section.ts";
import { bundles } from "../../publishing/bundle.ts";
import { titleKey, type TableKind } from "../../publishing/table-kind.ts";
import { sizeText } from "../../views/size-text.ts";
import { licenceText } from "../_figures/source-words.ts";
import { paths } from "../_paths.ts";
import { held } from "../_held.ts";
import { prose } from "../_prose.ts";
import { indicatorLink } from "../_service/links.ts";
import { formsOf } from "./file-list.ts";
import { recipeList } from "./recipe-list.ts";

/** Paths of the tables of a licence that are one file each. */
function singleTables(licence: TableKind["licence"]): { path: string; name: string }[] {
  return tableKinds.flatMap((kind) => {
    const path = [kind.name, `derived/${kind.name}`].find((one) => dataFiles.has(`${one}.csv`));
    return path === undefined || kind.licence !== licence ? [] : [{ path, name: titleKey(kind) }];
  });
}

/**
 * The page of downloads: a file to compose, what there is, every file of it, then what their columns mean.
 * @param address full address of a file below data/v1
 */
export function dataPage(language: Language, address: (path: string) => string) {
  const page = prose(language, "data", held(language), {
    files: fileList(language, [{ path: "observations", name: "data.file.observations" }]) + seeAlso(language),
    "tables-of-reference": fileList(language, singleTables("reference")),
    derived: fileList(
      language,
      singleTables("rows").filter(({ path }) => path !== "observations"),
    ),
    report: `${fileList(language, [{ path: "report", name: "data.file.report" }])}<p><a href="${paths.quality(language.tag)}">${escapeHtml(language.text("data.quality-link"))}</a></p>`,
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
    list("knowledge", fileList(language, singleTables("knowledge"))),
    list(
      "bundles",
      fileList(
        language,
        bundles.map((bundle) => ({ path: `bundles/${bundle}`, name: `data.bundle.${bundle}` })),
      ),
    ),
    list("recipes", recipeList(language, address)),
  ];
  return {
    ...page,
    sections: [list("compose", composer(language)), ...page.sections.toSpliced(columnsFrom, 0, ...lists)],
  };
}

/** The room in which scripts let the reader compose a file; without them it says what to take instead. */
function composer({ tag, text }: Language): Html {
  const sources = paths.sources(tag);
  const room = `data-explore="${paths.explore()}" data-sources="${sources}" data-licences="${sources}#licences" data-data-files="${paths.dataFile("")}"`;
  return `<noscript><p>${escapeHtml(text("data.compose.static"))}</p></noscript><div class="compose room room-compose" ${room}></div>`;
}

/** Links to the forms of a file, each with its size where wanted. */
function links(language: Language, path: string, sizes: boolean): Html {
  const forms = formsOf(dataFiles, path).map(({ form, path, bytes }) => {
    const link = `<a href="${paths.dataFile(path)}" download>${form}</a>`;
    return sizes ? `<span>${link} <small>${escapeHtml(sizeText(language, bytes))}</small></span>` : link;
  });
  return forms.length === 0 ? "" : `<span class="forms">${forms.join(" ")}</span>`;
}

function fileList(language: Language, files: readonly { readonly path: string; readonly name: string }[]): Html {
  const items = files.flatMap(({ path, name }) => {
    const its = links(language, path, true);
    return its === "" ? [] : [`<li><span>${escapeHtml(language.text(name))}</span> ${its}</li>`];
  });
  return `<ul class="files list">${items.join("")}</ul>`;
}

/** Where columns, places and earlier figures are explained. */
function seeAlso(language: Language): Html {
  const link = (page: "codebook" | "provenance" | "changes"): Html => {
    const name = language.text(`${page === "codebook" ? "codebook-page" : page}.title`);
    return `<a href="${paths[page](language.tag)}">${escapeHtml(name)}</a>`;
  };
  const values = { codebook: link("codebook"), provenance: link("provenance"), changes: link("changes") };
  return `<p>${phrase(language, "data.see-also", values)}</p>`;
}

function indicatorFiles(language: Language): Html {
  const byTheme = Map.groupBy(figures.values(), ({ indicator }) => indicator.theme);
  return [...byTheme]
    .map(([theme, its]) => {
      const rows = its.flatMap(({ indicator: { code, licence } }) => {
        const files = links(language, `indicators/${code}`, true);
        // A site built with ONLY_SETTLED=1 has no file of figures without an open licence.
        if (files === "") return [];
        return [[indicatorLink(language, code), files, escapeHtml(unbroken(licenceText(language, licence)))]];
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
