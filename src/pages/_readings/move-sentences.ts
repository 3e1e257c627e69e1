import type { Shown } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { editions } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { RankMove } from "../../model/readings.ts";
import { hasRest, moveFigures } from "./move-figures.ts";

/** Why a rank moved, in sentences: the move, what each change alone would have done, the split, the passings, the method. */
export function moveSentences(language: Language, economy: Economy, move: RankMove): Html[] {
  const shown = moveFigures(language, move);
  const { places, fromYear, year } = move;
  const direction = places > 0 ? "up" : places < 0 ? "down" : "same";
  const key = `reading.move.${direction}`;
  const [osi = "", tii = "", hci = ""] = shown.parts;
  return [
    phrase(language, direction === "same" ? key : language.countKey(key, Math.abs(places)), {
      economy: escapeHtml(language.economyName(economy)),
      places: shown.placesBare,
      before: shown.before,
      after: shown.after,
      from: String(fromYear),
      year: String(year),
    }),
    phrase(language, "reading.alone", { own: shown.ownAlone, others: shown.othersAlone }),
    phrase(language, "reading.split", { own: shown.own, others: shown.others }),
    ...(move.parts === undefined ? [] : [phrase(language, "reading.parts", { osi, tii, hci })]),
    ...(hasRest(move) ? [phrase(language, "reading.rest", { rest: shown.rest })] : []),
  ];
}

/** How many it passed and who passed it; and, where there are such, who left the ranking and who entered it above. */
export function passingSentences(language: Language, move: RankMove): Html[] {
  const shown = moveFigures(language, move);
  const counted = (key: string, count: number, n: Shown): Html =>
    phrase(language, count === 0 ? `${key}.none` : language.countKey(key, count), { n });
  const { passed, passedBy, left, entered } = move;
  return [
    counted("reading.passed", passed.length, shown.passed),
    counted("reading.passed-by", passedBy.length, shown.passedBy),
    ...(left.length > 0 ? [counted("reading.left", left.length, shown.left)] : []),
    ...(entered.length > 0 ? [counted("reading.entered", entered.length, shown.entered)] : []),
  ];
}

/** What changed in the method between two editions, with what it touched; undefined where nothing did. */
export function methodSentence(language: Language, year: number): string | undefined {
  const edition = editions.find((one) => one.year === year);
  if (edition?.method === undefined) return language.text("standing.method-unknown");
  const change = `edition.${year}.change`;
  if (!language.has(change)) return undefined;
  return `${language.text(change)} ${language.text("reading.method")}`;
}
