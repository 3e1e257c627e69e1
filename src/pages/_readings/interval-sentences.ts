import { figure, rankHtml, readingHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { editions, figuresOf, groupDistances, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { GroupDistance } from "../../model/readings.ts";
import { surveyParts } from "../../model/survey-parts.ts";
import { egdiGroup, egdiGroups } from "../../statistics/egdi-group.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { intervalsOf, rangeHtml } from "./interval-figure.ts";

const nearestAbove = 3;

/** How far the rank depends on weights and rounding, in sentences. Empty where the edition does not rank the economy. */
export function intervalSentences(language: Language, economy: Economy, year: number): Html[] {
  const found = intervalsOf(economy.iso3, year);
  const [within, without, any] = (["weights-25", "without-one", "weights-any"] as const).map((way) => found.get(way));
  const rounding = found.get("rounding");
  if (rounding === undefined) return [];
  const isOpen = rounding.best < rounding.worst;
  const weightings =
    within === undefined || without === undefined || any === undefined
      ? []
      : [
          phrase(language, "reading.intervals", {
            economy: escapeHtml(language.economyName(economy)),
            rank: rankHtml(language, "egdi", year, figuresOf("egdi").rank(economy.iso3, year)),
            within: rangeHtml(language, within),
            without: rangeHtml(language, without),
            any: rangeHtml(language, any),
          }),
        ];
  return [
    ...weightings,
    isOpen
      ? phrase(language, "reading.rounding.open", { range: rangeHtml(language, rounding) })
      : escapeHtml(language.text("reading.rounding.none")),
    ...nextSentence(language, found),
  ];
}

/** Whether it stays above the one printed next below. */
function nextSentence(language: Language, found: ReturnType<typeof intervalsOf>): Html[] {
  const [within, any] = [found.get("weights-25"), found.get("weights-any")];
  if (within?.next === undefined) return [];
  const how = any?.holdsAgainstNext ? "always" : within.holdsAgainstNext ? "within" : "open";
  return [phrase(language, `reading.next.${how}`, { next: escapeHtml(namedEconomy(language, within.next).name) })];
}

/** What the EGDI lacks of the next group, in points and in one component alone; and who stands just above. */
export function distanceSentences(language: Language, economy: Economy, year: number): Html[] {
  const score = figuresOf("egdi")
    .series.get(economy.iso3)
    ?.find((one) => one.year === year);
  if (score?.value === undefined || editions.at(-1)?.year !== year) return [];
  const distance = groupDistances.get(economy.iso3);
  const highest = egdiGroups[0];
  return [
    ...(egdiGroup(score.value) === highest.code
      ? [phrase(language, "reading.distance.highest", { limit: language.number(highest.from, 2) })]
      : distance === undefined
        ? []
        : distanceSentence(language, distance)),
    aboveSentence(language, economy, year),
  ];
}

function distanceSentence(language: Language, distance: GroupDistance): Html[] {
  const { economy, year, limit, points, parts, reachable } = distance;
  const of = (word: string, value: number): Html =>
    readingHtml(language, { word, economy, year }, value, { decimals: 4 });
  const words = surveyParts.map((part) => language.text(`standing.part.${part}`));
  const needed = surveyParts.map((part, index) => of(`lacks-${part}`, parts[index] ?? NaN));
  const [osi = "", tii = "", hci = ""] = needed;
  const isSame = new Set(parts).size === 1;
  const sentence = phrase(language, isSame ? "reading.distance.same" : "reading.distance.parts", {
    group: escapeHtml(language.text(`egdi-group.${egdiGroup(limit)}`)),
    limit: language.number(limit, 2),
    points: of("lacks", points),
    osi,
    ...(isSame ? {} : { tii, hci }),
  });
  const short = words.filter((_, index) => !(reachable[index] ?? true));
  if (short.length === 0) return [sentence];
  if (short.length === words.length) return [sentence, escapeHtml(language.text("reading.distance.none"))];
  return [sentence, escapeHtml(language.text("reading.distance.short", { parts: language.list(short) }))];
}

/** The economies ranked just above, the nearest first, with their scores. */
function aboveSentence(language: Language, economy: Economy, year: number): Html {
  const { indicator, series, rank } = figuresOf("egdi");
  const own = rank(economy.iso3, year)?.rank ?? 1;
  const above = members
    .flatMap(({ iso3 }) => rank(iso3, year) ?? [])
    .filter((one) => one.rank < own)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, nearestAbove);
  if (above.length === 0) return escapeHtml(language.text("reading.above.none"));
  const named = above.map((one) => {
    const score = series.get(one.economy)?.find((observation) => observation.year === year);
    return `${namedEconomy(language, one.economy).link} (${figure(language, indicator, score)})`;
  });
  return phrase(language, "reading.above", { economies: named.join(escapeHtml(language.text("list.separator"))) });
}
