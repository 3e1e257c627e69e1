import { dataFiles, figures, figuresOf, releases, sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Observation } from "../../model/observation.ts";
import { formMediaType, formsOfTable } from "../../publishing/descriptions/media-types.ts";
import { embeddedJson, schemaOrgDataset } from "../../publishing/descriptions/schema-org.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

interface PageOfData {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly place: string;
  /** Codes of the indicators that it is named after. */
  readonly codes: readonly string[];
  readonly observations: readonly Observation[];
  /** The table below data/v1 that holds its figures. */
  readonly table: string;
}

/** What machines read of the page of an indicator. */
export function indicatorDataset(language: Language, code: string): string {
  const { indicator, series } = figuresOf(code);
  const { name, definition } = indicatorWords(language, indicator);
  return structured(language, {
    path: paths.indicator(language.tag, code),
    name,
    description: definition,
    place: language.text("group.world"),
    codes: [code],
    observations: [...series.values()].flat(),
    table: `indicators/${code}`,
  });
}

/** What machines read of the page of an economy. */
export function economyDataset(language: Language, economy: Economy, description: string): string {
  const its = [...figures].flatMap(([code, { indicator, series }]) => {
    const found = series.get(economy.iso3);
    return found === undefined ? [] : [{ code, headline: indicator.headline, found }];
  });
  return structured(language, {
    path: paths.economy(language.tag, economy.iso3),
    name: language.economyName(economy),
    description,
    place: language.economyName(economy),
    codes: its.flatMap(({ code, headline }) => (headline ? [code] : [])),
    observations: its.flatMap(({ found }) => found),
    table: `economies/${economy.iso3.toLowerCase()}`,
  });
}

/** What machines read of the page of data. */
export function wholeDataset(language: Language): string {
  return structured(language, {
    path: paths.data(language.tag),
    name: language.text("site.name"),
    description: language.text("site.description"),
    place: language.text("group.world"),
    codes: [...figures].flatMap(([code, { indicator }]) => (indicator.headline ? [code] : [])),
    observations: [...figures.values()].flatMap(({ series }) => [...series.values()].flat()),
    table: "observations",
  });
}

function structured(language: Language, page: PageOfData): string {
  const { path, name, description, place, codes, observations, table } = page;
  const years = observations.map(({ year }) => year);
  const used = [...new Set(observations.map(({ source }) => source))].flatMap((key) => sources.get(key) ?? []);
  const licences = used.map(({ licenceUrl }) => licenceUrl ?? absolute(`${paths.sources(language.tag)}#licences`));
  const span = years.reduce<[number, number]>(
    ([first, last], year) => [Math.min(first, year), Math.max(last, year)],
    [Infinity, -Infinity],
  );
  const dataset = schemaOrgDataset({
    url: absolute(path),
    language: language.tag,
    name,
    description,
    creator: { name: language.text("site.name"), url: absolute(paths.home(language.tag)) },
    publishers: [...new Set(used.map(({ publisher }) => publisher))],
    licences: [...new Set(licences)],
    release: releases.at(-1),
    years: years.length === 0 ? undefined : span,
    place,
    variables: codes.map((code) => indicatorWords(language, figuresOf(code).indicator)),
    files: formsOfTable(dataFiles.keys(), table).map((file) => ({
      url: absolute(paths.dataFile(file)),
      mediaType: formMediaType(file),
      bytes: dataFiles.get(file) ?? 0,
    })),
  });
  return embeddedJson(dataset);
}
