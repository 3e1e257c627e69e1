import { beforeAll, describe, expect, test } from "vitest";

import { basePath } from "../../scripts/data/base-path.ts";
import { type BuiltSite, readSite } from "../../scripts/site/built-site.ts";
import { checkMarkup } from "../../scripts/site/checks/markup.ts";
import { checkViewFiles, checkWeights } from "../../scripts/site/checks/weights.ts";
import { kindOf } from "../../scripts/site/page-kinds.ts";
import { siteChecks } from "../../scripts/site/site-checks.ts";
import { checkSize, siteSize } from "../../scripts/site/site-size.ts";
import { faultReport } from "../../scripts/site/site-fault.ts";
import { weighSite } from "../../scripts/site/weigh-site.ts";
import { dist } from "./dist.ts";
import { embedPaths, fileOfPath, samplePaths } from "./kinds.ts";

const allPaths = [...samplePaths, ...embedPaths];

describe("the built site", () => {
  let site: BuiltSite;
  beforeAll(() => {
    site = readSite(dist, basePath());
  });

  test.for(siteChecks)("$rule", async ({ run }) => {
    expect(faultReport(await run(site))).toBe("");
  });

  test("no kind of page outweighs its budget, its scripts and the files of its views neither", async () => {
    expect(faultReport([...checkWeights(await weighSite(site)), ...(await checkViewFiles(site))])).toBe("");
  });

  test("the site and each release take no more files and bytes than hosts have room for", () => {
    expect(faultReport(checkSize(siteSize(site)))).toBe("");
  });

  test("every kind of page is there, in every language", () => {
    expect(allPaths.filter((path) => !site.files.has(fileOfPath(path)))).toEqual([]);
  });

  test("html-validate finds nothing on every kind of page (on all pages: npm run check)", async () => {
    const files = allPaths.map(fileOfPath).filter((file) => site.files.has(file));
    expect(faultReport(await checkMarkup(dist, files))).toBe("");
  });

  test("every economy has figures, and its profile leads to all of them", () => {
    const of = (kind: string) => site.pages.filter(({ path }) => kindOf(path).name === kind);
    const [profiles, all] = [of("profile"), of("all figures")];
    expect(all.filter(({ figures }) => figures.length === 0).map(({ file }) => file)).toEqual([]);
    const led = all.map(({ path }) => path.replace(/figures\/$/, ""));
    expect(led.sort()).toEqual(profiles.map(({ path }) => path).sort());
    const leads = ({ path, links }: (typeof profiles)[number]) =>
      [...links].some((link) => link.replace(/#.*/, "").endsWith(`${path}figures/`));
    expect(profiles.filter((page) => !leads(page)).map(({ file }) => file)).toEqual([]);
  });
});
