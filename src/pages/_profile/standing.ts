import { figure, groupFigureHtml, rankChangeHtml, rankHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { editions, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { egdiGroup } from "../../statistics/egdi-group.ts";
import { held } from "./missing.ts";

const parts = ["osi", "tii", "hci"] as const;

/** "up", "down" or "same", and the number of places as HTML. */
export function rankMove(
  language: Language,
  economy: Economy,
):
  | {
      readonly direction: "up" | "down" | "same";
      readonly count: number;
      readonly places: Html;
      readonly since: number;
    }
  | undefined {
  const change = figuresOf("egdi")
    .changes(economy.iso3)
    .find(({ span }) => span === "previous");
  if (change?.rankChange === undefined) return undefined;
  const direction = change.rankChange > 0 ? "up" : change.rankChange < 0 ? "down" : "same";
  return {
    direction,
    count: Math.abs(change.rankChange),
    places: rankChangeHtml(language, "egdi", change),
    since: change.fromYear,
  };
}

/** The sentences at the top of a profile: where it stands, what moved, what carries it, what is missing. */
export function standing(language: Language, economy: Economy): Html {
  const name = escapeHtml(language.economyName(economy));
  const { with: count, of } = held(economy);
  const missing = phrase(language, count === of ? "standing.complete" : "standing.missing", {
    n: language.number(of - count, 0),
    of: language.number(of, 0),
  });
  const egdi = figuresOf("egdi");
  const rank = egdi.rank(economy.iso3, "latest");
  const score = egdi.latest.get(economy.iso3);
  if (rank === undefined || score?.value === undefined)
    return `${phrase(language, economy.isMember ? "standing.unranked" : "standing.not-member", { economy: name })} ${missing}`;

  const move = rankMove(language, economy);
  const moved =
    move === undefined
      ? ""
      : phrase(language, language.countKey(`standing.moved-${move.direction}`, move.count), {
          places: move.places,
          year: String(move.since),
        });
  const where = phrase(language, "standing.rank", {
    economy: name,
    rank: rankHtml(language, "egdi", "latest", rank),
    of: language.number(rank.of, 0),
    year: String(rank.year),
    group: escapeHtml(language.text(`egdi-group.${egdiGroup(score.value)}`)),
    moved,
  });
  return [where, ...scoreSentences(language, economy), partsSentence(language, economy), missing].join(" ");
}

/** Whether the score went the way of the rank, and whether the method changed between the two editions. */
function scoreSentences(language: Language, economy: Economy): Html[] {
  const { indicator, series, latest, changes } = figuresOf("egdi");
  const change = changes(economy.iso3).find(({ span }) => span === "previous");
  const before = series.get(economy.iso3)?.find(({ year }) => year === change?.fromYear);
  if (change === undefined || before === undefined) return [];
  const went = change.valueChange > 0 ? "rose" : change.valueChange < 0 ? "fell" : "same";
  const isContrary = change.valueChange * (change.rankChange ?? 0) < 0;
  const values = {
    before: figure(language, indicator, before),
    after: figure(language, indicator, latest.get(economy.iso3)),
  };
  const isDescribed = editions.find(({ year }) => year === change.year)?.method !== undefined;
  const method = isDescribed ? "standing.method" : "standing.method-unknown";
  return [
    phrase(language, isContrary ? `standing.though-${went}` : `standing.score-${went}`, values),
    ...(change.methodBreak ? [escapeHtml(language.text(method))] : []),
  ];
}

/** Which of the three components stands furthest above and below the average of the members. */
function partsSentence(language: Language, economy: Economy): Html {
  const against = parts.flatMap((code) => {
    const of = figuresOf(code);
    const own = of.latest.get(economy.iso3);
    const world = of.groupHeadline("world");
    return own?.value === undefined || world === undefined
      ? []
      : [{ code, of, own, world, lead: own.value - world.value }];
  });
  const best = against.toSorted((a, b) => b.lead - a.lead)[0];
  const worst = against.toSorted((a, b) => a.lead - b.lead)[0];
  if (best === undefined || worst === undefined) return "";
  const values = (part: typeof best): Record<string, Html> => ({
    part: escapeHtml(language.text(`standing.part.${part.code}`)),
    value: figure(language, part.of.indicator, part.own),
    world: groupFigureHtml(language, part.of.indicator, "world", part.world),
  });
  if (worst.lead >= 0) return phrase(language, "standing.all-above", values(worst));
  if (best.lead <= 0) return phrase(language, "standing.all-below", values(worst));
  const { part, value } = values(worst);
  return phrase(language, "standing.best-and-worst", {
    ...values(best),
    worst: part ?? "",
    worstValue: value ?? "",
    worstWorld: values(worst)["world"] ?? "",
  });
}
