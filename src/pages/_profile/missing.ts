import { figures } from "../../dataset.ts";
import type { Economy } from "../../model/economy.ts";
import type { Observation } from "../../model/observation.ts";

/** What is missing for an economy, by kind; each is an indicator's code. */
export interface Missing {
  /** No figure in any year. */
  readonly never: readonly string[];
  /** The newest figure is too old to stand for the latest. */
  readonly outdated: readonly { readonly code: string; readonly year: number }[];
  /** Editions in which the publisher states that there is no figure, by status. */
  readonly stated: readonly Observation[];
}

/** Survey figures are for UN members only: their absence elsewhere is no gap. */
export function missing(economy: Economy): Missing {
  const never: string[] = [];
  const outdated: { code: string; year: number }[] = [];
  const stated: Observation[] = [];
  for (const [code, { indicator, series, latest }] of figures) {
    if (indicator.survey && !economy.isMember) continue;
    const own = series.get(economy.iso3) ?? [];
    stated.push(...own.filter(({ value }) => value === undefined));
    const newest = own.findLast(({ value }) => value !== undefined);
    if (own.length === 0) never.push(code);
    else if (newest === undefined) continue;
    else if (!latest.has(economy.iso3)) outdated.push({ code, year: newest.year });
  }
  return { never, outdated, stated };
}

/** How many indicators could have a figure for the economy, and how many have a latest one. */
export function held(economy: Economy): { readonly with: number; readonly of: number } {
  const wanted = [...figures.values()].filter(({ indicator }) => economy.isMember || !indicator.survey);
  return { with: wanted.filter(({ latest }) => latest.has(economy.iso3)).length, of: wanted.length };
}
