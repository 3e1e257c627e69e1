/** Entry-level broadband should cost no more than this share of monthly income, in % (the Broadband Commission's target). */
export const priceTarget = 2;

const pricesWithTarget = new Set([
  "price-fixed-broadband-5gb-gni",
  "price-fixed-broadband-ts-gni",
  "price-mobile-data-2gb-gni",
  "price-mobile-data-5gb-gni",
]);

/** Whether the UN's target for entry-level broadband is about this price. */
export const hasPriceTarget = (code: string): boolean => pricesWithTarget.has(code);
