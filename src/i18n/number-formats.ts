/** How a language writes numbers: grouped, with its own separators, in Latin digits. */
export interface NumberFormats {
  /** A number with a fixed number of decimals. */
  readonly number: (value: number, decimals: number) => string;
  /** The same with its sign (plus or minus). */
  readonly signed: (value: number, decimals: number) => string;
  /** A share of 0 to 1 in whole per cent. */
  readonly percent: (share: number) => string;
  /** Large numbers short, for axes: 5M, 20K. */
  readonly compact: (value: number) => string;
}

/** The formats of a language; Arabic and others with digits of their own write Latin ones, as UN sites do. */
export function numberFormats(tag: string): NumberFormats {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.NumberFormat(`${tag}-u-nu-latn`, options);
    formats.set(key, known);
    return known;
  };
  const fixed = (decimals: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // A profile writes some two thousand numbers, most of them more than once: formatting anew is the dearest step.
  const plain = new Map<number, { format: Intl.NumberFormat; written: Map<number, string> }>();
  const number = (value: number, decimals: number): string => {
    const known = plain.get(decimals) ?? { format: format(fixed(decimals)), written: new Map<number, string>() };
    plain.set(decimals, known);
    const text = known.written.get(value) ?? known.format.format(value);
    known.written.set(value, text);
    return text;
  };
  return {
    number,
    signed: (value, decimals) => format({ ...fixed(decimals), signDisplay: "exceptZero" }).format(value),
    percent: (share) => `${number(share * 100, 0)}\u00a0%`,
    compact: (value) => format({ notation: "compact", maximumFractionDigits: 1 }).format(value),
  };
}
