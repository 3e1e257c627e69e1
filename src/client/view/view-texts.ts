import { mapClassLabels } from "../../views/map-classes.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { ExploreData } from "../explore-data.ts";
import type { Tip } from "../walk/tip.ts";
import type { ViewModel } from "./view-model.ts";

/** Whether the change of a value is for the better, for the worse, or neither. */
export function judgement({ figures: { indicator } }: ViewModel, change: number): "better" | "worse" | undefined {
  if (indicator.direction === "neither" || change === 0) return undefined;
  return change > 0 === (indicator.direction === "higher") ? "better" : "worse";
}

/** A view in words. */
export interface ViewTexts {
  readonly measure: string;
  readonly unit: string;
  /** "2024", or "newest of 2022–2025". */
  readonly when: string;
  /** Unit and years, for beneath the name. */
  readonly whenLine: string;
  readonly title: string;
  readonly description: string;
  /** What hatched, outlined and dotted shapes mean here. */
  readonly note: string;
  readonly sourceLabel: string;
  /** The sources of what is shown, each with its month; and their licences. */
  readonly sources: readonly { readonly key: string; readonly words: string }[];
  readonly licences: string;
  readonly download: string;
  /** Leads to the indicator's page. */
  readonly about: string;
  readonly classLabels: readonly string[];
  readonly valueOf: (economy: Iso3) => string | undefined;
  readonly tip: (economy: Iso3) => Tip;
}

export function viewTexts(
  { language, economies }: ExploreData,
  model: ViewModel,
  profile: (iso3: Iso3) => string,
): ViewTexts {
  const { indicator } = model.figures;
  const of = (part: string): string => language.text(`indicator.${indicator.code}.${part}`);
  const [measure, unit] = [of("name"), of("unit")];
  const years = model.valued.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const when = first < last ? language.text("map.newest-of", { first, last }) : String(model.year);
  const missing = [...economies.values()].filter(
    ({ iso3, isMember }) =>
      isMember && model.section.get(iso3)?.value === undefined && model.section.get(iso3)?.status !== "M",
  ).length;
  const shownYears = new Set(years);
  const keys = Object.entries(model.figures.sources).flatMap(([key, its]) =>
    its.some((year) => shownYears.has(year)) ? [key] : [],
  );
  const valueOf = (economy: Iso3): string | undefined => {
    const value = model.section.get(economy)?.value;
    return value === undefined ? undefined : language.number(value, indicator.decimals);
  };
  return {
    measure,
    unit,
    when,
    whenLine: language.text("map.when", { unit, when }),
    note: noteKeys(model)
      .map((key) => language.text(key))
      .join(" "),
    sourceLabel: language.text("explore.view.source"),
    sources: keys.map((key) => ({ key, words: language.text(`explore.source.${key}`) })),
    licences: [...new Set(keys.map((key) => language.text(`explore.licence.${key}`)))].join(" · "),
    download: language.text("explore.view.download"),
    about: language.text("explore.view.about"),
    title: language.text("map.title", { measure, unit, when }),
    description: language.text("map.description", { n: model.valued.length, missing }),
    classLabels: mapClassLabels(language, indicator, model.breaks),
    valueOf,
    tip: (economy) => tip(economy),
  };

  function tip(economy: Iso3): Tip {
    const name = language.text(`economy.${economy}`);
    const found = model.section.get(economy);
    const value = valueOf(economy);
    if (found === undefined || value === undefined) {
      const why = language.text(found === undefined ? "no-figure" : `status.${found.status}`);
      return { name, value: why, lines: [String(model.year)], href: profile(economy), spoken: `${name}: ${why}` };
    }
    const lines = [yearLine(economy), rankLine(economy), changeLine(economy)].filter((line) => line !== undefined);
    const figure = `${value} ${unit}`;
    return {
      name,
      value: figure,
      lines,
      href: profile(economy),
      spoken: [`${name}: ${figure}`, ...lines].join(language.text("comma")),
    };
  }

  function yearLine(economy: Iso3): string {
    const { year = model.year, status = "A", isOlder = false } = model.section.get(economy) ?? {};
    const remarks = [
      ...(isOlder && !model.isLatest ? [language.text("explore.tip.older", { year: model.year })] : []),
      ...(status === "A" ? [] : [language.text(`status.${status}`)]),
    ];
    return [String(year), ...remarks].join(language.text("comma"));
  }

  function rankLine(economy: Iso3): string | undefined {
    const rank = model.ranks.get(economy);
    return rank && language.text("explore.tip.rank", { rank: rank.rank, of: rank.of });
  }

  function changeLine(economy: Iso3): string | undefined {
    const [now, before] = [model.section.get(economy)?.value, model.before(economy)];
    if (now === undefined || before?.value === undefined) return undefined;
    const change = now - before.value;
    const judged = judgement(model, change);
    const words = judged === undefined ? "" : ` (${language.text(`explore.change.${judged}`)})`;
    const signed = language.signed(change, indicator.decimals);
    return language.text("explore.tip.change", { change: `${signed}${words}`, year: before.year });
  }
}

function noteKeys({ figures, valued, isLatest }: ViewModel): string[] {
  const { survey } = figures.indicator;
  return [
    survey ? "map.note.hatched.survey" : "map.note.hatched",
    ...(survey ? ["map.note.outlined"] : []),
    ...(!isLatest && valued.some(({ isOlder }) => isOlder) ? ["explore.view.note.older"] : []),
  ];
}
