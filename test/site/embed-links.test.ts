import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";

import { basePath } from "../../scripts/data/base-path.ts";
import { type BuiltSite, readSite } from "../../scripts/site/built-site.ts";
import { targetOf } from "../../src/client/embed-builder/target.ts";
import type { EmbedKind } from "../../src/model/view-kind.ts";
import { dist } from "./dist.ts";

interface DrawnFigure {
  readonly kind: string;
  isDrawn: boolean;
  embed?: string;
}

/** The figures of a page that are charts or maps, with where their "Embed" leads. */
function figuresOf(html: string): DrawnFigure[] {
  const found: DrawnFigure[] = [];
  let open: DrawnFigure | undefined;
  const parser = new Parser({
    onopentag(name, { class: classes = "", href = "" }) {
      if (name === "figure" && /^(chart|map)-figure$/.test(classes)) {
        open = { kind: classes, isDrawn: false };
        found.push(open);
      }
      if (open === undefined) return;
      if (name === "svg") open.isDrawn = true;
      if (name === "a" && classes === "embed-link") open.embed = href;
    },
    onclosetag(name) {
      if (name === "figure") open = undefined;
    },
  });
  parser.end(html);
  return found.filter(({ isDrawn }) => isDrawn);
}

/** The file of dist/ with the embed that the builder opens with, and the id of the view in it. */
function embedOf(href: string): { readonly file: string; readonly id: string } {
  const { pathname, searchParams } = new URL(href, "https://example.org");
  const of = (name: string): string => searchParams.get(name) ?? "";
  const lang = pathname.slice(basePath().length).split("/")[0] ?? "";
  const state = { view: of("view") as EmbedKind, code: of("code"), economy: of("economy"), lang, release: "" };
  const chosen = { ...state, year: of("year"), e: "", chart: of("chart") };
  const [file = "", id = ""] = targetOf(chosen, { root: "/", names: [] }).address.slice(1).split("#");
  // The map of a year is drawn by a script.
  return { file: `${file}index.html`, id: state.view === "map" ? "" : id };
}

describe("the way from a chart to its embed", () => {
  let site: BuiltSite;
  let drawn: { readonly file: string; readonly figure: DrawnFigure }[];
  beforeAll(() => {
    site = readSite(dist, basePath());
    drawn = site.pages
      .map(({ file }) => file)
      .filter((file) => !/^(embed|pinned)\//.test(file))
      .flatMap((file) => figuresOf(readFileSync(join(dist, file), "utf8")).map((figure) => ({ file, figure })));
  });

  test("every chart and every map of every page has one", () => {
    expect(drawn.length).toBeGreaterThan(10_000);
    expect(drawn.filter(({ figure }) => figure.embed === undefined)).toEqual([]);
  });

  test("it opens the builder with an embed that the site has, in the language of the page", () => {
    const inOther = drawn.filter(({ file, figure: { embed = "" } }) => {
      const [lang = ""] = file.split("/");
      return !embed.startsWith(`${basePath()}${lang}/embed/?`);
    });
    expect(inOther).toEqual([]);
    const ids = new Map(site.pages.map((page) => [page.file, page.ids]));
    const dead = drawn.filter(({ figure: { embed = "" } }) => {
      const { file, id } = embedOf(embed);
      return !site.files.has(file) || (id !== "" && !ids.get(file)?.has(id));
    });
    expect(dead).toEqual([]);
  });

  test("no chart shares its embed with another of its page, unless both are one view", () => {
    const twice = [...Map.groupBy(drawn, ({ file }) => file)].flatMap(([file, its]) => {
      const charts = its.flatMap(({ figure: { embed = "" } }) => (embed.includes("view=chart") ? [embed] : []));
      return charts.length === new Set(charts).size ? [] : [file];
    });
    expect(twice).toEqual([]);
  });

  test("economies that are drawn into a trend have that trend themselves", () => {
    const further = drawn.flatMap(({ figure: { embed = "" } }) => {
      const query = new URL(embed, "https://example.org").searchParams;
      const codes = (query.get("e") ?? "").split(",").filter((code) => code !== "");
      const { file, id } = embedOf(embed);
      return codes.map((code) => ({ file: file.replace(/\/[a-z]{3}\/index\.html$/, `/${code}/index.html`), id }));
    });
    expect(further.length).toBeGreaterThan(1_000);
    const ids = new Map(site.pages.map((page) => [page.file, page.ids]));
    expect(further.filter(({ file, id }) => !ids.get(file)?.has(id))).toEqual([]);
  });
});
