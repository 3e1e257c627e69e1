import { type Figure, rankCell, readingCell, type Shown } from "../../components/figure-cell.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { RankMove } from "../../model/readings.ts";
import { surveyParts } from "../../model/survey-parts.ts";

const ownWords = ["own-osi", "own-tii", "own-hci"] as const;

/** The figures of a move of rank, each held against rank-changes.csv. */
export function moveFigures(language: Language, move: RankMove) {
  const { economy, year, fromYear } = move;
  const of = (word: string, value: number, format = {}): Figure =>
    readingCell(language, { word, economy, year }, value, format);
  const signed = { decimals: 1, sign: "signed" } as const;
  const rank = (section: number): Shown =>
    rankCell(language, "egdi", section, figuresOf("egdi").rank(economy, section));
  return {
    before: rank(fromYear),
    after: rank(year),
    places: of("places", move.places, { sign: "signed" }),
    placesBare: of("places", move.places, { sign: "none" }),
    own: of("own", move.own, signed),
    others: of("others", move.others, signed),
    parts: surveyParts.map((_, index) => {
      const value = move.parts?.[index];
      const word = ownWords[index];
      return value === undefined || word === undefined ? "" : of(word, value, signed);
    }),
    rest: move.rest === undefined ? "" : of("own-rest", move.rest, signed),
    ownAlone: of("own-alone", move.rankOwnAlone),
    othersAlone: of("others-alone", move.rankOthersAlone),
    passed: of("passed", move.passed.length),
    passedBy: of("passed-by", move.passedBy.length),
    left: of("left", move.left.length),
    entered: of("entered", move.entered.length),
  };
}

/** Whether the rest would be seen: a tenth of a place or more. */
export const hasRest = ({ rest = 0 }: RankMove): boolean => Math.abs(rest) >= 0.05;
