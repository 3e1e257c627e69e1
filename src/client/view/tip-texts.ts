import type { Iso3 } from "../../model/economy.ts";
import type { Language } from "../../i18n/language.ts";
import type { Tip } from "../walk/tip.ts";
import { judgement } from "./judgement.ts";
import type { ViewModel } from "./view-model.ts";

/** The figure of an economy as it is shown; undefined where it has none. */
export function valueText(language: Language, model: ViewModel, economy: Iso3): string | undefined {
  const value = model.section.get(economy)?.value;
  return value === undefined ? undefined : language.number(value, model.figures.indicator.decimals);
}

/** What is told of an economy: figure, year and status, rank, change; or why there is no figure. */
export function tipText(language: Language, model: ViewModel, economy: Iso3, href: string): Tip {
  const name = language.text(`economy.${economy}`);
  const found = model.section.get(economy);
  const value = valueText(language, model, economy);
  if (found === undefined || value === undefined) {
    const why = language.text(found === undefined ? "no-figure" : `status.${found.status}`);
    return { name, value: why, lines: [String(model.year)], href, spoken: `${name}: ${why}` };
  }
  const lines = [yearLine(language, model, economy), rankLine(language, model, economy)];
  const told = [...lines, changeLine(language, model, economy)].filter((line) => line !== undefined);
  const figure = `${value} ${language.text(`indicator.${model.figures.indicator.code}.unit`)}`;
  const spoken = [`${name}: ${figure}`, ...told].join(language.text("comma"));
  return { name, value: figure, lines: told, href, spoken };
}

function yearLine(language: Language, model: ViewModel, economy: Iso3): string {
  const { year = model.year, status = "A", isOlder = false } = model.section.get(economy) ?? {};
  const older = isOlder && !model.isLatest ? [language.text("explore.tip.older", { year: model.year })] : [];
  return [String(year), ...older, language.text(`status.${status}`)].join(language.text("comma"));
}

function rankLine(language: Language, { ranks }: ViewModel, economy: Iso3): string | undefined {
  const rank = ranks.get(economy);
  return rank && language.text("explore.tip.rank", { rank: rank.rank, of: rank.of });
}

function changeLine(language: Language, model: ViewModel, economy: Iso3): string | undefined {
  const [now, before] = [model.section.get(economy)?.value, model.before(economy)];
  if (now === undefined || before?.value === undefined) return undefined;
  const change = now - before.value;
  const judged = judgement(model, change);
  const words = judged === undefined ? "" : ` (${language.text(`explore.change.${judged}`)})`;
  const signed = language.signed(change, model.figures.indicator.decimals);
  return language.text("explore.tip.change", { change: `${signed}${words}`, year: before.year });
}
