/** One run of `npm run bench -- --writing`: writes the observations in all their forms, several times as many if asked, in a process of its own, to see its memory. */
import type { Observation } from "../src/model/observation.ts";
import { publishObservations } from "./data/publish-observations.ts";
import { readFigures } from "./data/read-figures.ts";
import { readReference } from "./data/read-reference.ts";
import { tableFiles } from "./data/table-files.ts";

const times = Number(process.argv[2] ?? 1);
const reference = readReference([]);
const figures = readFigures(reference, []);
const sources = new Map(figures.sources.map((source) => [source.key, source]));
/** The same figures under other codes: as many series more. */
const codeOf = (code: string, copy: number): string => (copy === 0 ? code : `${code}-${copy}`);
const copies = Array.from({ length: times }, (_, copy) => copy);
const observations = copies.flatMap((copy) =>
  figures.observations.map((one): Observation => ({ ...one, indicator: codeOf(one.indicator, copy) })),
);
const indicators = new Map(
  copies.flatMap((copy) => [...reference.indicators].map(([code, one]) => [codeOf(code, copy), one] as const)),
);
const readMegabytes = peak();
const started = process.cpuUsage();
let bytes = 0;
for (const table of publishObservations(observations, { ...reference, indicators }, sources))
  for await (const [, content] of tableFiles(table, { date: "2026-01-01", sheets: () => [] })) bytes += content.length;
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const rows = observations.length;
console.log(JSON.stringify({ rows, seconds, megabytes: bytes / 1e6, readMegabytes, peakMegabytes: peak() }));

/** The most memory so far. */
function peak(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
