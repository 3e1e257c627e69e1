/** What a standard normal variable stays below in 97.5 % of cases. */
const normal975 = 1.959963984540054;

/**
 * What Student's t with so many degrees of freedom stays below in 97.5 % of cases, so that 95 % lie between it and its
 * opposite: expanded from the normal value (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5), right
 * to three decimals from 10 degrees of freedom on.
 */
export function t975(degrees: number): number {
  const z = normal975;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}
