import { figures, figuresOf } from "../../dataset.ts";
import type { Economy } from "../../model/economy.ts";

/** The indicators with views of single economies: the headline ones. */
export const headlineCodes: readonly string[] = [...figures.values()].flatMap(({ indicator }) =>
  indicator.headline ? [indicator.code] : [],
);

/** Whether an economy has a trend in an indicator: from its first figure on. */
export const hasTrend = (code: string, { iso3 }: Economy): boolean =>
  headlineCodes.includes(code) &&
  (figuresOf(code)
    .series.get(iso3)
    ?.some(({ value }) => value !== undefined) ??
    false);

/** Whether an economy has a place among all in an indicator: with a recent figure. */
export const hasStrip = (code: string, { iso3 }: Economy): boolean =>
  headlineCodes.includes(code) && figuresOf(code).latest.get(iso3) !== undefined;
