import { absentHtml, followedHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { type Column, table } from "../../components/table.ts";
import { figures, figuresOf, followUp, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import type { Indicator } from "../../model/indicator.ts";
import { hasPriceTarget } from "../../model/price-target.ts";
import type { ThenAndNow } from "../../model/then-and-now.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { indicatorLink } from "../_service/links.ts";

const regions = groups.filter(({ kind }) => kind === "region").map(({ code }) => code);

/** Indicators at the time of a document and now: the world, what is left, the regions; a row an indicator. */
export function measuresTable(
  language: Language,
  codes: readonly string[],
  baseYear: number,
  { caption, captionHidden = true }: { readonly caption: string; readonly captionHidden?: boolean },
): Html {
  const shown = codes.filter((code) => figures.has(code));
  if (shown.length === 0) return "";
  const columns: Column[] = [
    { title: language.text("indicator") },
    { title: language.text("group.world.short"), numeric: true },
    { title: language.text("follow.left"), numeric: true },
    ...regions.map((code) => ({ title: language.text(`group.${code}.short`), numeric: true })),
  ];
  const rows = shown.map((code) => {
    const { indicator } = figuresOf(code);
    const pair = (group: string) =>
      followUp.thenAndNow.find((one) => one.indicator === code && one.group === group && one.baseYear === baseYear);
    const world = pair("world");
    return [
      measureName(language, code),
      world === undefined ? "" : worldCell(language, indicator, world),
      world === undefined ? "" : leftCell(language, indicator, world),
      ...regions.map((code) => {
        const found = pair(code);
        return found === undefined
          ? ""
          : pairHtml(language, indicator, found) + medianReach(language, found, "follow.n");
      }),
    ];
  });
  const observations = shown.flatMap((code) => [...figuresOf(code).series.values()].flat());
  const source = `<p class="source">${sourceLine(language, sourceKeys(observations), true)}</p>`;
  return table(caption, columns, rows, { captionHidden, className: "followed" }) + source;
}

/** Its short name, which leads to its page, with the unit where the name lacks it. */
function measureName(language: Language, code: string): Html {
  const words = indicatorWords(language, figuresOf(code).indicator);
  const unit = shortNameWithUnit(language, words) === words.short ? "" : words.unit;
  return indicatorLink(language, code) + (unit === "" ? "" : ` <small>${escapeHtml(unit)}</small>`);
}

/** "35.4 → 72.7", or the newest figure alone. */
function pairHtml(language: Language, indicator: Indicator, found: ThenAndNow): Html {
  const now = followedHtml(language, indicator, found, "now");
  if (found.now === undefined || found.then === undefined) return now;
  return phrase(language, "follow.pair", { then: followedHtml(language, indicator, found, "then"), now });
}

/** The pair with its years, and what kind of figure it is where it is no figure of the world. */
function worldCell(language: Language, indicator: Indicator, found: ThenAndNow): Html {
  const { then, now } = found;
  if (now === undefined) return pairHtml(language, indicator, found);
  const year = (one: GroupFigure): Html => `<time>${one.year}</time>`;
  const when =
    then === undefined
      ? phrase(language, "follow.no-earlier", { year: year(now) })
      : phrase(language, "follow.pair", { then: year(then), now: year(now) });
  return `${pairHtml(language, indicator, found)}<br><small>${when}</small>${medianReach(language, found, "follow.median-of")}`;
}

/** Of a median: that it is one, and of how many economies, then and now. */
function medianReach(language: Language, { then, now }: ThenAndNow, key: string): Html {
  if (now?.method !== "median-of-members-with-value") return "";
  const count = (one: GroupFigure): string => language.number(one.membersWithValue, 0);
  const n = then === undefined ? count(now) : phrase(language, "follow.pair", { then: count(then), now: count(now) });
  return `<br><small>${phrase(language, key, { n })}</small>`;
}

/** What the world lacks of the whole, or has above a target; a dash where nothing bounds the indicator. */
function leftCell(language: Language, indicator: Indicator, found: ThenAndNow): Html {
  const { mark, left } = found;
  if (mark === undefined || left === undefined) {
    return absentHtml(language.text("follow.unbounded"));
  }
  const percent = indicator.unit.startsWith("%") ? " %" : "";
  const to = language.number(mark, 0) + percent;
  const key = hasPriceTarget(indicator.code) ? "follow.above-target" : "follow.to";
  return `${followedHtml(language, indicator, found, "gap-left")}<br><small>${phrase(language, key, { mark: `<bdi>${escapeHtml(to)}</bdi>` })}</small>`;
}
