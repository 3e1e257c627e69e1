/** `npm run check`: all rules on all pages of dist/, with the table of weights; fails if anything is wrong. */
import { settleData } from "./data/lock.ts";
import { basePath } from "./data/base-path.ts";
import { type BuiltSite, readSite } from "./site/built-site.ts";
import { checkMarkup } from "./site/checks/markup.ts";
import { checkViewFiles, checkWeights } from "./site/checks/weights.ts";
import { countWithheld } from "./site/figures.ts";
import { livePath } from "./site/pinned-path.ts";
import { PublishedFigures } from "./site/published-figures.ts";
import { checkSize, siteSize, sizeTable } from "./site/site-size.ts";
import { siteChecks } from "./site/site-checks.ts";
import { faultReport, type SiteFault } from "./site/site-fault.ts";
import { weighSite } from "./site/weigh-site.ts";
import { weightTable } from "./site/weight-table.ts";

const steps = siteChecks.length + 3;
const root = process.argv[2] ?? "dist";

try {
  settleData();
  const site = step(1, `reading ${root}`, () => readSite(root, basePath()));
  const faults = await checkAll(site);
  const figures = site.pages.reduce((count, page) => count + page.figures.length, 0);
  const withheld = countWithheld(site.pages, new PublishedFigures(root));
  console.log(`\n${site.pages.length} pages, ${figures} figures, ${faults.length} faults`);
  if (withheld > 0) console.log(`${withheld} figures are in no file of this build: not held against any.`);
  if (faults.length > 0) console.error(`\n${faultReport(faults)}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function checkAll(site: BuiltSite): Promise<readonly SiteFault[]> {
  const faults: SiteFault[] = [];
  for (const [index, { rule, run }] of siteChecks.entries())
    faults.push(...(await step(index + 2, rule, () => run(site))));
  const files = markupSample(site.pages);
  faults.push(...(await step(steps - 1, "html-validate finds nothing", () => checkMarkup(site.root, files))));
  const weights = await step(steps, "no page outweighs its budget", () => weighSite(site));
  console.log(`\n${weightTable(weights)}`);
  const sizes = siteSize(site);
  console.log(`\n${sizeTable(sizes)}`);
  return [...faults, ...checkWeights(weights), ...(await checkViewFiles(site)), ...checkSize(sizes)];
}

/** Every page, but of the sheets of single economies, thousands that are alike, every twentieth. */
function markupSample(pages: BuiltSite["pages"]): readonly string[] {
  const isOfEconomy = ({ path }: { readonly path: string }) =>
    /^\/embed\/[^/]+\/(trends|strips|charts\/economies)\//.test(livePath(path));
  return pages.filter((page, index) => !isOfEconomy(page) || index % 20 === 0).map(({ file }) => file);
}

function step<Outcome>(number: number, what: string, run: () => Outcome): Outcome {
  console.log(`${number} of ${steps} · ${what}`);
  return run();
}
