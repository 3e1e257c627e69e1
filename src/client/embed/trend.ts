/** Draws further economies (?e=ken,uga) into the trend of an embed, and adds them to its table. A classic script. */
import { trend, type TrendLine, type TrendOptions } from "../../charts/trend.ts";
import { mostCompared } from "../../views/compare/compared.ts";
import { numberFormats } from "../../i18n/number-formats.ts";
import { svgElement } from "../svg-element.ts";
import { readLines, type TableLine } from "./table-lines.ts";

/** With its own economy as many as a comparison shows. */
const most = mostCompared - 1;

interface TrendFacts extends Pick<TrendOptions, "target" | "breaks" | "maxGapYears"> {
  readonly range?: TrendOptions["range"];
  readonly decimals: number;
  /** Of the indicator: a line that ends before it says when. */
  readonly newestYear: number;
  /** Of the economy, as titles have it. */
  readonly name: string;
}

/** The line of another economy: from the table of its own embed, which is beside this one. */
async function fetchLine(iso3: string): Promise<TableLine | undefined> {
  const response = await fetch(new URL(`../${iso3}/`, location.href));
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return readLines(page.querySelector("table")).find(({ role }) => role === "self");
}

async function draw(figure: HTMLElement): Promise<void> {
  const wanted = (new URLSearchParams(location.search).get("e") ?? "").split(",").slice(0, most);
  const table = figure.querySelector("table");
  const own = readLines(table);
  const found = await Promise.all(wanted.map((iso3) => fetchLine(iso3).catch(() => undefined)));
  const added = found.flatMap((line) => (line === undefined ? [] : [{ ...line, role: "other" as const }]));
  if (added.length === 0 || table === null) return;
  const facts = JSON.parse(figure.dataset["trend"] ?? "{}") as TrendFacts;
  const { number } = numberFormats(document.documentElement.lang);
  const years = [...own, ...added].flatMap(({ points }) => points.map(({ year }) => year));
  const lines = [...own, ...added].map((line): TrendLine => {
    const last = line.points.at(-1);
    const value = last === undefined ? "" : number(last.value, last.value >= 100 ? 0 : Math.min(facts.decimals, 2));
    const when = last === undefined || last.year === facts.newestYear ? "" : ` (${last.year})`;
    return { ...line, endLabel: `${line.label}\u00a0${value}${when}` };
  });
  for (const place of figure.querySelectorAll(".embed-drawing > div:not(.embed-tip)")) {
    const svg = place.querySelector<SVGSVGElement>("svg");
    if (svg === null) continue;
    const { width, height } = svg.viewBox.baseVal;
    const [title, description] = ["title", "desc"].map((name) => svg.querySelector(name)?.textContent ?? "");
    const text = trend({
      ...facts,
      range: facts.range ?? "from-zero",
      width,
      height: height + added.length * 14,
      title: title ?? "",
      description: [description, ...added.map(({ label }) => label)].join(" · "),
      years: [Math.min(...years), Math.max(...years)],
      lines,
      format: (value) => number(value, Number.isInteger(value) ? 0 : Math.min(facts.decimals, 2)),
    });
    svg.replaceWith(svgElement(text));
  }
  for (const line of added) addColumn(table, line);
  nameAll(figure, facts.name, added);
}

/** Titles name all that is drawn. */
function nameAll(figure: HTMLElement, name: string, added: readonly TableLine[]): void {
  const names = new Intl.ListFormat(document.documentElement.lang).format([name, ...added.map(({ label }) => label)]);
  const title = figure.querySelector("h1");
  if (title !== null) title.textContent = title.textContent.replace(name, () => names);
  document.title = document.title.replace(name, () => names);
}

/** The figures of a line as the last column; texts as its own embed has them. */
function addColumn(table: HTMLTableElement, { label, cells }: TableLine): void {
  for (const row of table.rows) {
    const year = row.querySelector("time")?.textContent ?? "";
    const cell = document.createElement(row.parentElement?.tagName === "THEAD" ? "th" : "td");
    cell.className = "n";
    cell.textContent = cell.tagName === "TH" ? label : (cells.get(year) ?? "–");
    row.append(cell);
  }
}

for (const figure of document.querySelectorAll<HTMLElement>(".embed[data-trend]")) {
  // Without the network the trend stays as it was built.
  draw(figure).catch(() => undefined);
}
