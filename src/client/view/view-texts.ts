import { mapClassLabels } from "../../views/map-classes.ts";
import { mapDescription } from "../../views/map-description.ts";
import type { ExploreData } from "../explore-data.ts";
import { sourceTexts, type SourceTexts } from "../source-links.ts";
import type { ViewModel } from "./view-model.ts";

/** A view in words. */
export interface ViewTexts extends SourceTexts {
  readonly measure: string;
  /** Group, unit and years, for beneath the name. */
  readonly whenLine: string;
  /** Name, unit, years, group. */
  readonly caption: string;
  readonly title: string;
  readonly description: string;
  /** What is shown now, in a sentence that is said. */
  readonly now: string;
  /** What hatched, outlined and dotted shapes mean here. */
  readonly note: string;
  readonly download: string;
  /** Leads to the indicator's page. */
  readonly about: string;
  readonly classLabels: readonly string[];
}

export function viewTexts({ language }: ExploreData, model: ViewModel): ViewTexts {
  const { indicator } = model.figures;
  const of = (part: string): string => language.text(`indicator.${indicator.code}.${part}`);
  const [measure, unit, when] = [of("name"), of("unit"), years(language, model)];
  const group = model.group === "" ? undefined : language.text(`group.${model.group}`);
  const words = { measure, unit, when, ...(group !== undefined && { group }) };
  const [titleKey, whenKey] =
    group === undefined ? (["map.title", "map.when"] as const) : (["map.title.group", "map.when.group"] as const);
  const described = model.shown.map(({ economy, value }) => ({ name: language.text(`economy.${economy}`), value }));
  const comma = language.text("comma");
  return {
    measure,
    whenLine: language.text(whenKey, words),
    caption: [measure, unit, when, ...(group === undefined ? [] : [group])].join(comma),
    note: noteKeys(model)
      .map((key) => language.text(key))
      .join(" "),
    ...sourceTexts(language, [{ sources: model.figures.sources, years: new Set(model.shown.map(({ year }) => year)) }]),
    download: language.text("explore.view.download"),
    about: language.text("explore.view.about"),
    title: language.text(titleKey, words),
    description: mapDescription(language, indicator, described, model.missing),
    now: `${[measure, when, ...(group === undefined ? [] : [group])].join(comma)}: ${language.count("map.list.count", model.shown.length)}`,
    classLabels: mapClassLabels(language, indicator, model.breaks),
  };
}

/** "2024", or "newest of 2022–2025". */
function years(language: ExploreData["language"], { shown, year }: ViewModel): string {
  const all = shown.map((one) => one.year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return first < last ? language.text("map.newest-of", { first, last }) : String(year);
}

function noteKeys({ figures, shown, missing, isLatest }: ViewModel): string[] {
  const { survey } = figures.indicator;
  return [
    ...(missing > 0 || !survey ? [survey ? "map.note.hatched.survey" : "map.note.hatched"] : []),
    ...(survey ? ["map.note.outlined"] : []),
    ...(!isLatest && shown.some(({ isOlder }) => isOlder) ? ["explore.view.note.older"] : []),
  ];
}
