import { ascending } from "d3-array";
import { distribution } from "../../charts/plot/distribution.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { figure } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Valued } from "../../model/observation.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { sectionYears } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { barDomain } from "./bar-domain.ts";
import { distributionScale } from "./distribution-scale.ts";
import { middleOf } from "./middle-of.ts";
import { regions } from "./regions.ts";
import { chartDownload } from "../_figures/download.ts";

/** Where the economies of each region lie, a dot each. Undefined for counts, which say how large an economy is. */
export function distributionFigure(language: Language, code: string): ChartFigure | undefined {
  const { indicator } = figuresOf(code);
  if (indicator.averaging === "sum") return undefined;
  const shown = mapSection(code, "latest");
  const words = indicatorWords(language, indicator);
  const inRegion = Map.groupBy(shown.valued.values(), ({ economy }) => groupOf(economy, "region")?.code);
  const rows = regions.flatMap(({ code: region, className }) => {
    const sorted = (inRegion.get(region) ?? []).toSorted((a, b) => ascending(a.value, b.value));
    return sorted.length === 0 ? [] : [{ name: language.text(`group.${region}`), className, sorted }];
  });
  const values = [...shown.valued.values()].map(({ value }) => value);
  const scale = distributionScale(indicator, values);
  if (rows.length === 0 || scale === undefined) return undefined;
  const when = sectionYears(language, shown, "latest");
  const title = language.text("distribution.title");
  const axis = axisFormat(language, indicator);
  const draw = (width: number): Html =>
    distribution({
      width,
      title: `${title}: ${words.name}`,
      description: language.text("distribution.description", { measure: words.name, when }),
      groups: rows.map(({ name, className, sorted }) => ({
        label: name,
        className,
        members: sorted.map(({ economy, value }) => ({ name: namedEconomy(language, economy).name, value })),
      })),
      scale,
      domain: barDomain(indicator, values),
      medianLabel: (value) =>
        language.text("distribution.median", { value: language.number(value, Math.min(indicator.decimals, 2)) }),
      format: axis,
    });
  return {
    id: "spread",
    title,
    when: language.text("map.when", { unit: words.unit, when }),
    narrow: draw(340),
    wide: draw(560),
    notes: ["distribution.note", ...(scale === "log" ? ["distribution.note.log"] : [])].map((key) =>
      escapeHtml(language.text(key)),
    ),
    numbers: numbersTable(language, code, rows, title),
    ...sourced(language, sourceKeys(shown.valued.values())),
    download: chartDownload(`indicators/${code}.csv`),
  };
}

/** Lowest, middle and highest economies of each region; all values stand in the ranking. */
function numbersTable(
  language: Language,
  code: string,
  rows: readonly { name: string; sorted: readonly Valued[] }[],
  caption: string,
): Html {
  const { indicator } = figuresOf(code);
  const cell = (one: Valued | undefined): Html =>
    one === undefined ? "" : `${namedEconomy(language, one.economy).link} ${figure(language, indicator, one)}`;
  const column = (key: string) => ({ title: language.text(`distribution.column.${key}`) });
  return table(
    caption,
    [
      { title: language.text("region") },
      { ...column("economies"), numeric: "count" },
      column("lowest"),
      column("middle"),
      column("highest"),
    ],
    rows.map(({ name, sorted }) => [
      escapeHtml(name),
      language.number(sorted.length, 0),
      cell(sorted[0]),
      middleOf(sorted).map(cell).join("<br>"),
      cell(sorted.at(-1)),
    ]),
    { captionHidden: true },
  );
}
