import type { ChartFigure } from "../../components/chart-figure.ts";
import { strip } from "../../charts/strip.ts";
import { figuresOf, groupOf, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Indicator } from "../../model/indicator.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { comparedTable } from "./compared-table.ts";
import { chartDownload } from "../_figures/download.ts";

/**
 * Where an economy stands among the members in several indices of the same scale, a row an index.
 * Undefined where it has none of them.
 */
export function membersStrip(
  language: Language,
  economy: Economy,
  codes: readonly string[],
  { id, ...words }: { readonly id: string; readonly title: string; readonly description: string },
): ChartFigure | undefined {
  const of = codes.map(figuresOf);
  const own = of.flatMap(({ latest }) => latest.get(economy.iso3) ?? []);
  if (own.length === 0) return undefined;
  const region = groupOf(economy.iso3, "region");
  const rows = of.map(({ indicator, latest, groupHeadline }) => {
    const self = latest.get(economy.iso3)?.value;
    const ofRegion = region === undefined ? undefined : groupHeadline(region.code)?.value;
    const world = groupHeadline("world")?.value;
    return {
      label: partName(language, indicator),
      values: members.flatMap(({ iso3 }) => latest.get(iso3)?.value ?? []),
      ...(self === undefined ? {} : { self, selfLabel: language.number(self, 3) }),
      ...(ofRegion === undefined ? {} : { region: ofRegion }),
      ...(world === undefined ? {} : { world }),
    };
  });
  const draw = (width: number): string =>
    strip({
      width,
      ...words,
      rows,
      domain: [0, 1],
      format: (value) => language.number(value, Number.isInteger(value) ? 0 : 2),
      key: {
        self: language.economyShortName(economy),
        ...(region === undefined ? {} : { region: language.text(`group.${region.code}.short`) }),
        world: language.text("group.world.short"),
        member: language.text("chart.each-line-a-member"),
      },
    });
  return {
    id,
    title: words.title,
    when: String(own[0]?.year ?? ""),
    narrow: draw(328),
    wide: draw(560),
    numbers: comparedTable(language, economy, codes, words.title),
    ...sourced(language, sourceKeys(own), true),
    download: chartDownload(`economies/${economy.iso3.toLowerCase()}.csv`),
  };
}

/** A component by what it measures; anything else by its short name. */
function partName(language: Language, indicator: Indicator): string {
  const key = `profile.part.${indicator.code}`;
  return language.has(key) ? language.text(key) : indicatorWords(language, indicator).short;
}
