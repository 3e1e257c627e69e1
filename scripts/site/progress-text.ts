/** Sooner nobody can say how long the rest takes: so much of it must be done. */
const leastShare = 1 / 20;

/** How far a step is, in words: "pages: 1,200 of 24,302, about 3 min left". */
export function progressText(what: string, done: number, of: number | undefined, seconds: number): string {
  const text = `${what}: ${number(done)}`;
  if (of === undefined) return `${text} so far`;
  const left = done < of * leastShare || done >= of ? "" : `, ${timeLeft((seconds / done) * (of - done))}`;
  return `${text} of ${number(of)}${left}`;
}

const number = (count: number): string => count.toLocaleString("en");

function timeLeft(seconds: number): string {
  if (seconds > 90) return `about ${Math.round(seconds / 60)} min left`;
  return `about ${Math.max(1, Math.round(seconds))} s left`;
}
