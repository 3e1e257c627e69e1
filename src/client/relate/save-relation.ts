import { csvFormatRows, csvParseRows } from "d3-dsv";
import { regionLegend } from "../../charts/region-mark.ts";
import type { Language } from "../../i18n/language.ts";
import type { Relation } from "../../views/relate/relation.ts";
import type { RelationWords } from "../../views/relate/relation-words.ts";
import { fetchedText } from "../explore-data.ts";
import { save } from "../save-file.ts";
import { svgElement } from "../svg-element.ts";
import { rasterised } from "../view/rasterised.ts";
import { standalonePicture, type StandalonePicture } from "../view/standalone-picture.ts";
import { seenChart } from "./drawn-scatter.ts";
import type { RelatePlace } from "./relate-place.ts";

/** The name of saved files without what follows the point. */
const fileName = ({ x, y }: Relation): string => `${x.indicator.code}-${y.indicator.code}`;

/** The rows of a published file that hold the figures of some economies and years, to the letter, under its header. */
export function publishedRows(published: string, wanted: ReadonlySet<string>): string[][] {
  const [header = [], ...rows] = csvParseRows(published.replace(/^\ufeff/, ""));
  const [economy, year] = [header.indexOf("economy"), header.indexOf("year")];
  return [header, ...rows.filter((row) => wanted.has(`${row[economy] ?? ""}/${row[year] ?? ""}`))];
}

/** Saves the published rows behind the marks. @throws where the network has no file */
export async function saveRelatedCsv({ dataFile }: RelatePlace, of: Relation): Promise<void> {
  const [across = [], up = []] = await Promise.all(
    (["x", "y"] as const).map(async (pick) =>
      publishedRows(
        await fetchedText(dataFile(`indicators/${of[pick].indicator.code}.csv`)),
        new Set(of.points.map((point) => `${point.economy}/${point[pick].year}`)),
      ),
    ),
  );
  const text = csvFormatRows([...across, ...up.slice(1)]);
  save(`${fileName(of)}.csv`, new Blob([`${text}\n`], { type: "text/csv" }));
}

/** A relation as it is shown. */
export interface DrawnRelation {
  readonly of: Relation;
  readonly words: RelationWords;
  /** Regions that are in the chart. */
  readonly regions: Parameters<typeof regionLegend>[0];
}

/** The chart that is seen as a picture that needs no page: its key, what was worked out, and its source beneath. */
function picture(place: RelatePlace, language: Language, { words, regions }: DrawnRelation): StandalonePicture {
  const svg = seenChart(place.parts.drawing);
  if (svg === null) throw new Error("Nothing is drawn.");
  const legend = svgElement(regionLegend(regions));
  // Styles reach only what is in the page.
  place.parts.drawing.append(legend);
  try {
    return standalonePicture(svg, legend, {
      title: svg.getAttribute("aria-label") ?? "",
      when: words.when,
      notes: [
        words.statistics.map(({ name, value }) => `${name}: ${value}`).join(language.text("semicolon")),
        ...words.notes,
        `${place.source.textContent} · ${location.host}`,
      ],
      direction: language.direction,
    });
  } finally {
    legend.remove();
  }
}

export function saveRelatedSvg(place: RelatePlace, language: Language, drawn: DrawnRelation): void {
  const { text } = picture(place, language, drawn);
  save(`${fileName(drawn.of)}.svg`, new Blob([text], { type: "image/svg+xml" }));
}

export async function saveRelatedPng(place: RelatePlace, language: Language, drawn: DrawnRelation): Promise<void> {
  save(`${fileName(drawn.of)}.png`, await rasterised(picture(place, language, drawn)));
}
