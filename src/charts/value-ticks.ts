/** Ticks of a value axis; the axis may end a little above the last. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

// 2.5 only where it makes whole numbers or quarters of one: elsewhere a format of few decimals would print it wrong.
const multiples = [1, 2, 2.5, 5, 10];

function niceStep(roughly: number): number {
  const power = 10 ** Math.floor(Math.log10(roughly));
  const multiple = multiples.find((m) => m * power >= roughly * 0.999999 && (m !== 2.5 || power >= 10)) ?? 10;
  return multiple * power;
}

function ticksOf(from: number, to: number, step: number): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)));
}

/** Whether the format tells steps apart. Five are tried: of two alone, 0.05 printed as 0.1 would not show. */
function printsApart(start: number, step: number, format: (n: number) => string): boolean {
  return new Set([0, 1, 2, 3, 4].map((count) => format(start + count * step))).size === 5;
}

/**
 * Few round ticks from `low` up to `high`, and the next one above where it is near. Where `format` would print two alike, the
 * step grows until it does not.
 */
export function valueTicks(low: number, high: number, maxTicks: number, format: (n: number) => string): ValueAxis {
  const from = Math.min(low, high);
  const span = Math.max(high, low) - from || Math.abs(from) || 1;
  const intervals = Math.max(1, maxTicks - 1);
  if (from === 0 && span === 1) {
    const quarters = intervals >= 4 ? 0.25 : intervals >= 2 ? 0.5 : 1;
    const ticks = ticksOf(0, 1, quarters);
    const exact = quarters !== 0.25 || format(0.25) !== format(0.3);
    if (exact && printsApart(0, quarters, format)) return { from: 0, to: 1, ticks };
  }
  let step = niceStep(span / intervals);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const start = Math.floor(from / step + 1e-9) * step;
    const end = Math.max(Math.ceil((from + span) / step - 1e-9) * step, start + step);
    const ticks = ticksOf(start, end, step);
    if (printsApart(start, step, format)) {
      // Rather no line on top than a fifth of the plot empty.
      const lies = from + span;
      const wasteful = ticks.length > 2 && (end - lies) / (lies - start) > 0.2;
      return wasteful ? { from: start, to: lies, ticks: ticks.slice(0, -1) } : { from: start, to: end, ticks };
    }
    step = niceStep(step * 1.5);
  }
  return { from, to: from + span, ticks: [from, from + span] };
}
