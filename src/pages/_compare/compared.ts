import { breaks, economies, figuresOf, groups, type IndicatorFigures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Observation } from "../../model/observation.ts";
import type { Compared, ComparedLine, ComparedPoint, NameOf } from "../../views/compare/compared.ts";
import { groupName } from "../_groups/group-words.ts";
import { paths } from "../_paths.ts";

const groupCodes = new Set(groups.map(({ code }) => code));

/** An indicator of several economies and groups, from the dataset. */
export function compared(code: string, codes: readonly string[]): Compared {
  const of = figuresOf(code);
  const { indicator, newestYear, classBreaks } = of;
  return {
    indicator: { ...indicator, classBreaks },
    newestYear,
    lines: codes.map((one) => (groupCodes.has(one) ? groupLine(of, one) : economyLine(of, one))),
    breaks: breaks.filter(({ indicator: its }) => its === code),
  };
}

const toPoint = ({ year, value, status, printed }: Observation): ComparedPoint[] =>
  value === undefined ? [] : [{ year, value, status, printed }];

function economyLine({ series, latest, rank }: IndicatorFigures, code: string): ComparedLine {
  const its = series.get(code) ?? [];
  const newest = its.at(-1);
  const found = rank(code, "latest");
  return {
    code,
    isGroup: false,
    points: its.flatMap(toPoint),
    latest: toPointOf(latest.get(code)),
    absence: newest?.value === undefined ? newest?.status : undefined,
    rank: found && { rank: found.rank, of: found.of },
  };
}

const toPointOf = (observation: Observation | undefined): ComparedPoint | undefined =>
  observation && toPoint(observation)[0];

function groupLine({ groupFigures, groupHeadline }: IndicatorFigures, code: string): ComparedLine {
  const headline = groupHeadline(code);
  return {
    code,
    isGroup: true,
    points: groupFigures(code).map(({ year, value }) => ({ year, value, status: "A" })),
    latest: headline && { year: headline.year, value: headline.value, status: "A" },
    reach: headline,
  };
}

/** Names and addresses of those compared, in a language. */
export const namesIn =
  (language: Language): NameOf =>
  (code) => {
    if (groupCodes.has(code)) {
      const short = language.text(`group.${code}.short`);
      return { name: groupName(language, code), short, href: paths.group(language.tag, code) };
    }
    const economy = economies.get(code);
    if (economy === undefined) return { name: code, short: code, href: undefined };
    const href = paths.economy(language.tag, code);
    return { name: language.economyName(economy), short: language.economyShortName(economy), href };
  };
