import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { relationChart, type RelationChartOptions } from "../../views/relate/relation-chart.ts";
import type { Relation } from "../../views/relate/relation.ts";
import { relationTable } from "../../views/relate/relation-table.ts";
import type { RelationWords } from "../../views/relate/relation-words.ts";
import { afterFrame } from "../after-frame.ts";
import { element } from "../element.ts";
import { sourceLinks, sourceTexts } from "../source-links.ts";
import { svgElement } from "../svg-element.ts";
import { tableElement } from "../table-element.ts";
import type { RelatePlace } from "./relate-place.ts";
import type { Fetched } from "./related.ts";

interface Drawing {
  readonly of: Relation;
  readonly words: RelationWords;
  readonly fetched: Fetched;
  readonly chart: Omit<RelationChartOptions, "description" | "hasTitles">;
  readonly nameOf: (economy: Iso3) => string;
}

/** Writes a relation into its place as the page has it, in place of what stood there. */
export function drawRelation(
  language: Language,
  { parts, source, economy, sources }: RelatePlace,
  { of, words, fetched, chart, nameOf }: Drawing,
): void {
  const charts = relationChart(language, of, { ...chart, description: words.description, hasTitles: false });
  drawSeenFirst(parts.drawing, (width) => {
    const text = charts[width]();
    return text === "" ? element("p", {}, language.text("relate.no-pair")) : svgElement(text);
  });
  parts.when.textContent = words.when;
  parts.statistics.replaceChildren(
    ...words.statistics.map(({ name, value }) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
  );
  parts.notes.replaceChildren(...words.notes.map((note) => element("p", {}, note)));
  parts.without.replaceChildren(
    ...words.without.map(({ title, names }) =>
      element("details", {}, element("summary", {}, title), element("p", {}, names)),
    ),
  );
  const isOther = of.points.some(({ economy: its }) => chart.regionOf(its) === 5);
  for (const row of parts.key.querySelectorAll<HTMLElement>(".none")) row.hidden = !isOther;
  writeWhenOpen(parts.table, () => tableElement(relationTable(language, of, nameOf, economy)));
  const years = (pick: "x" | "y") => new Set(of.points.map((point) => point[pick].year));
  const shown = (["x", "y"] as const).map((pick) => ({ sources: fetched[pick].sources, years: years(pick) }));
  source.replaceChildren(...sourceLinks(sourceTexts(language, shown), sources));
}

const later = afterFrame();

/** Of the narrow chart and the wide one only one is seen: the other follows a frame later. */
function drawSeenFirst(drawing: HTMLElement, draw: (width: "narrow" | "wide") => Node): void {
  const places = (["narrow", "wide"] as const).flatMap((width) => {
    const place = drawing.querySelector(`.drawn-${width}`);
    return place === null ? [] : [{ width, place, isSeen: getComputedStyle(place).display !== "none" }];
  });
  const write = (isSeen: boolean): void => {
    for (const one of places) if (one.isSeen === isSeen) one.place.replaceChildren(draw(one.width));
  };
  write(true);
  later(() => write(false));
}

const waiting = new WeakMap<HTMLElement, () => void>();

/** A table is long and seldom asked for: it is written when it is seen. */
function writeWhenOpen(place: HTMLElement, make: () => Node): void {
  const details = place.closest("details");
  const write = (): void => {
    if (details?.open === false) return;
    place.replaceChildren(make());
    stop();
  };
  const stop = (): void => details?.removeEventListener("toggle", write);
  waiting.get(place)?.();
  waiting.set(place, stop);
  place.replaceChildren();
  details?.addEventListener("toggle", write);
  write();
}
