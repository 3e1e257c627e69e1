/**
 * `npm run bench`: how long data, pages and charts take on this machine. It prints and never fails a budget.
 * `npm run bench -- --large`: how long, and with how much memory, a large file of the World Bank is read; nothing else.
 * `npm run bench -- --writing`: how fast, and with how much memory, the observations are written in all their forms, and
 * ten times as many; nothing else.
 * `npm run bench -- --interactions [FOLDER]`: how long a reader waits for a map of dist/ to answer, beside the site in
 * another folder where one is named; nothing else.
 */
import { largeFileTimings } from "./large-file.ts";
import { chartTimings } from "./site/chart-timings.ts";
import { type InteractionTimings, interactionTimings } from "./site/interaction-timings.ts";
import { type PictureTimings, pictureTimings } from "./site/picture-timings.ts";
import { runProgram, tools } from "./site/run-program.ts";
import { type BuildTiming, timeBuild } from "./site/time-build.ts";
import { type SiteTiming, timeSite } from "./site/time-site.ts";
import { writingTimings } from "./writing-timings.ts";

const steps = [
  "data/raw → data/build",
  "npm start, and npm run build again",
  "astro build, half the economies",
  "astro build, all",
  "one chart each",
  "the pictures of dist/",
  "a map of dist/ answers",
];

function announce(step: number): void {
  console.log(`${step + 1} of ${steps.length} · ${steps[step] ?? ""}`);
}

function line(what: string, figure: number, unit: string): string {
  return `${what.padEnd(60)}${figure.toFixed(figure < 10 ? 2 : 1).padStart(9)} ${unit}`;
}

function buildLines(name: string, { pages, startUpSeconds, pagesSeconds }: BuildTiming): string[] {
  return [
    line(`astro build, ${name}: ${pages} pages, start-up`, startUpSeconds, "s"),
    line(`astro build, ${name}: ${pages} pages, beyond`, pagesSeconds, "s"),
    line(`astro build, ${name}: a page (aim 6, at most 12)`, (pagesSeconds / pages) * 1000, "ms"),
  ];
}

function siteLines({ firstPage, all, again }: SiteTiming): string[] {
  return [
    line("npm start: the first page can be read (aim 60)", firstPage, "s"),
    line("npm start: all is built (aim 120)", all, "s"),
    line("npm run build, with nothing changed (aim 20)", again, "s"),
  ];
}

function pictureLines(pictures: PictureTimings, buildSeconds: number): string[] {
  const { svgs, svgBytes, pngs, pngBytes, coldSeconds, warmSeconds } = pictures;
  return [
    line(`pictures: ${svgs} SVG`, svgBytes / 1e6, "MB"),
    line(`pictures: ${pngs} PNG`, pngBytes / 1e6, "MB"),
    line("pictures: PNG with nothing in the cache (at most 90)", coldSeconds, "s"),
    line("pictures: PNG with all in the cache", warmSeconds, "s"),
    line("astro build, all, with nothing in the cache", buildSeconds + coldSeconds, "s"),
    line("astro build, all, with all in the cache", buildSeconds + warmSeconds, "s"),
  ];
}

function largeLines(): string[] {
  const { ours, csvParse, ratio, tenth, timesAsLong } = largeFileTimings();
  return [
    line("World Bank wide file", ours.megabytes, "MB"),
    line("reading it", ours.seconds, "s"),
    line("reading it", ours.megabytes / ours.seconds, "MB/s"),
    line("peak memory of reading it (at most 300)", ours.peakMegabytes, "MB"),
    line("csv-parse's stream over it", csvParse.seconds, "s"),
    line("our speed to csv-parse's (at least 0.8)", ratio, "times"),
    line(`reading ${tenth.megabytes.toFixed(0)} MB`, tenth.seconds, "s"),
    line("ten times the data, times the time", timesAsLong, "times"),
  ];
}

function writingLines(): string[] {
  const { once, tenfold } = writingTimings();
  const written = [once, tenfold].flatMap(({ rows, seconds, megabytes, readMegabytes, peakMegabytes }) => [
    line(`writing ${rows} observations in all forms`, seconds, "s"),
    line(`writing ${rows} observations: ${megabytes.toFixed(0)} MB`, rows / seconds, "rows/s"),
    line(`peak memory of it (${readMegabytes.toFixed(0)} before)`, peakMegabytes, "MB"),
  ]);
  return [
    ...written,
    line("ten times the data, times the time", tenfold.seconds / once.seconds, "times"),
    line("ten times the data, times the memory", tenfold.peakMegabytes / once.peakMegabytes, "times"),
  ];
}

/** The budget is for the median; a ratio below 1 is faster than the other site. */
function interactionLines(timings: InteractionTimings, others?: InteractionTimings): string[] {
  return [...timings].flatMap(([name, { median, p95 }]) => {
    const other = others?.get(name);
    return [
      line(`${name} (at most 100)`, median, "ms"),
      line(`${name}, 95 %`, p95, "ms"),
      ...(other === undefined ? [] : [line(`${name}, to the other site`, median / other.median, "times")]),
    ];
  });
}

async function interactionsAlone(other: string | undefined): Promise<string[]> {
  const others = other === undefined ? undefined : await interactionTimings(other);
  return interactionLines(await interactionTimings(), others);
}

async function allLines(): Promise<string[]> {
  announce(0);
  const started = performance.now();
  const code = await runProgram(tools.buildData, ["--anew"]);
  if (code !== 0) throw new Error("The data build failed; what to mend stands above.");
  const dataSeconds = (performance.now() - started) / 1000;
  announce(1);
  const site = await timeSite();
  announce(2);
  const half = await timeBuild("half");
  announce(3);
  const all = await timeBuild("all");
  announce(4);
  const charts = chartTimings();
  announce(5);
  const pictures = await pictureTimings();
  announce(6);
  const interactions = await interactionTimings();
  const economyPage = ((all.pagesSeconds - half.pagesSeconds) / (all.pages - half.pages)) * 1000;
  return [
    line("data/raw → data/build", dataSeconds, "s"),
    ...siteLines(site),
    ...buildLines("half", half),
    ...buildLines("all", all),
    line("a page of an economy (all less half)", economyPage, "ms"),
    line("pages, all to half", all.pages / half.pages, "times"),
    line("time beyond start-up, all to half", all.pagesSeconds / half.pagesSeconds, "times"),
    ...[...charts].map(([name, milliseconds]) => line(`chart: ${name}`, milliseconds, "ms")),
    ...pictureLines(pictures, all.startUpSeconds + all.pagesSeconds),
    ...interactionLines(interactions),
  ];
}

try {
  const [what, other] = process.argv.slice(2);
  const report =
    what === "--large"
      ? largeLines()
      : what === "--writing"
        ? writingLines()
        : what === "--interactions"
          ? await interactionsAlone(other)
          : await allLines();
  console.log(`\n${report.join("\n")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
