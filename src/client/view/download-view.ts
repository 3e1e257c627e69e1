import { save } from "../save-file.ts";
import { rasterised } from "./rasterised.ts";
import type { StandalonePicture } from "./standalone-picture.ts";
import type { ViewModel } from "./view-model.ts";

/**
 * The rows of the published file that a view shows, to the letter, under its header: no digit is lost on the way.
 * @param published the text of /data/v1/indicators/{code}.csv; each record is a line
 */
export function shownRows(
  published: string,
  model: Pick<ViewModel, "figures" | "section">,
  economies: readonly string[],
): string {
  const [header = "", ...lines] = published.split("\n");
  const { code } = model.figures.indicator;
  const byStart = new Map(lines.map((line) => [line.split(",", 3).join(), line]));
  const rows = economies.flatMap((iso3) => byStart.get(`${iso3},${code},${model.section.get(iso3)?.year ?? ""}`) ?? []);
  return [header, ...rows, ""].join("\n");
}

/** Saves the figures of a view as CSV. @throws where the network has no file */
export async function saveCsv(address: string, model: ViewModel, economies: readonly string[]): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const text = shownRows(await response.text(), model, economies);
  save(`${fileName(model)}.csv`, new Blob([text], { type: "text/csv" }));
}

export function saveSvg({ text }: StandalonePicture, model: ViewModel): void {
  save(`${fileName(model)}.svg`, new Blob([text], { type: "image/svg+xml" }));
}

export async function savePng(picture: StandalonePicture, model: ViewModel): Promise<void> {
  save(`${fileName(model)}.png`, await rasterised(picture));
}

const fileName = ({ figures, year, group }: ViewModel): string =>
  [figures.indicator.code, year, ...(group === "" ? [] : [group])].join("-");
