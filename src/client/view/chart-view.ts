import { extent } from "d3-array";
import { strip } from "../../charts/strip.ts";
import type { ExploreData } from "../explore-data.ts";
import { svgElement } from "../svg-element.ts";
import { valueText } from "./tip-texts.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Charts are drawn for the room there is, not shrunk. */
const widest = 900;

/**
 * The view as a chart: each economy a tick, the world above, beneath it the group that is shown, or the regions; the
 * chosen economy in its rows.
 */
export function drawChart(
  panel: HTMLElement,
  { language, groups }: ExploreData,
  model: ViewModel,
  texts: ViewTexts,
  chosen: string | undefined,
): void {
  const regions = [...groups.values()].filter(({ kind }) => kind === "region");
  const values = new Map(model.valued.map(({ economy, value }) => [economy, value]));
  const row = (label: string, members: Iterable<string>) => {
    const its = [...members];
    const self = chosen !== undefined && its.includes(chosen) ? values.get(chosen) : undefined;
    const selfLabel = self === undefined ? undefined : valueText(language, model, chosen ?? "");
    return { label, values: its.flatMap((iso3) => values.get(iso3) ?? []), self, selfLabel };
  };
  const parts =
    model.group === ""
      ? regions.map(({ code, members }) => row(language.text(`group.${code}`), members))
      : [row(language.text(`group.${model.group}`), model.order)];
  const rows = [row(language.text("group.world"), values.keys()), ...parts].filter((one) => one.values.length > 0);
  const { indicator } = model.figures;
  const [low = 0, high = 1] = extent(values.values());
  const domain = [Math.min(0, indicator.minimum ?? low, low), domainEnd(indicator.maximum, high)] as const;
  const name = chosen === undefined || !values.has(chosen) ? undefined : language.text(`economy.${chosen}`);
  const drawing = strip({
    width: Math.min(panel.clientWidth || widest, widest),
    title: texts.caption,
    description: language.text("explore.chart.description", { n: values.size }),
    rows,
    domain,
    format: (value) =>
      indicator.averaging === "sum" ? language.compact(value) : language.number(value, digitsOf(value)),
    key: { ...(name !== undefined && { self: name }), member: language.text("explore.chart.member") },
  });
  panel.replaceChildren(svgElement(drawing));
}

/** Indices and shares end at their maximum, where figures come near it. */
const domainEnd = (maximum: number | undefined, high: number): number =>
  maximum !== undefined && high > maximum / 2 ? Math.max(maximum, high) : high;

const digitsOf = (value: number): number => Math.min(3, String(value).split(".")[1]?.length ?? 0);
