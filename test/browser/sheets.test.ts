import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbedKind, viewKinds } from "../../src/model/view-kind.ts";
import { sizeOf } from "../../src/views/embed-snippets.ts";
import { dist } from "../site/dist.ts";
import { type OpenSite, openSite } from "./open-site.ts";

/** Of sheets that are alike a few: of economies one in 24, of indicators and groups one in 4; all where `SHEETS=all` asks. */
const isAll = process.env["SHEETS"] === "all";
const stepOf = (file: string): number => {
  if (isAll || !/\/(trends|strips|charts\/(economies|compare|indicators|groups))\//.test(file)) return 1;
  return /\/(indicators|groups)\//.test(file) ? 4 : 24;
};
const sheets = Object.entries(viewKinds).flatMap(([kind, facts]) =>
  "isSheet" in facts
    ? globSync(`embed/*/${facts.folder}/**/index.html`, { cwd: dist }).map((file) => ({ kind, file }))
    : [],
);
const looked = sheets.filter(({ file }, index) => index % stepOf(file) === 0);

/** What is wrong with a view where it alone is asked for, in a frame of the size that its snippet gives it. */
interface Fault {
  readonly id: string;
  readonly what: string;
}

describe("sheets without scripts", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const timeout = isAll ? 1_800_000 : 120_000;
  test("show the one chart that is asked for, whole in its frame, at 320 and 700 px", { timeout }, async () => {
    expect(looked.length).toBeGreaterThan(100);
    const faults: string[] = [];
    let charts = 0;
    const waiting = [...looked];
    const look = async (): Promise<void> => {
      const context = await site.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { kind, file } = next;
        const html = readFileSync(join(dist, file), "utf8");
        const usual = sizeOf({ view: kind as EmbedKind });
        const ids = [...html.matchAll(/<span id="([^"]+)" hidden/g)].map(([, id = ""]) => id);
        if (ids.length === 0) faults.push(`${file}: no chart`);
        charts += ids.length;
        await page.goto(site.address(`/${file.replace("index.html", "")}`), { waitUntil: "load" });
        for (const width of [320, 700]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await page.evaluate(measure, { ids, width, usual });
          faults.push(...found.map(({ id, what }) => `${file}#${id} at ${width} px: ${what}`));
        }
      }
      await context.close();
    };
    await Promise.all([look(), look()]);
    expect(faults).toEqual([]);
    expect(charts).toBeGreaterThan(700);
  });
});

function measure({
  ids,
  width,
  usual,
}: {
  ids: string[];
  width: number;
  usual: { width: number; height: number; least: number };
}): Fault[] {
  const figures = [...document.querySelectorAll<HTMLElement>(".embed")];
  const seen = (): HTMLElement[] => figures.filter((figure) => figure.getClientRects().length > 0);
  const faults: Fault[] = [];
  location.hash = "";
  if (seen().length !== 1 || seen()[0] !== figures[0])
    faults.push({ id: "", what: "the first is not shown by itself" });
  for (const id of ids) {
    location.hash = id;
    const [figure, ...others] = seen();
    if (figure === undefined || others.length > 0 || figure.previousElementSibling?.id !== id) {
      faults.push({ id, what: `${others.length + (figure ? 1 : 0)} figures are shown` });
      continue;
    }
    const own = (name: "width" | "height" | "least"): number => Number(figure.dataset[name] ?? usual[name]);
    // As high as the frame: what 100vh is in it.
    const frame = Math.max(own("least"), (width * own("height")) / own("width"));
    figure.style.blockSize = `${frame}px`;
    const over = figure.scrollHeight - figure.clientHeight;
    if (over > 2) faults.push({ id, what: `${over} px higher than its frame of ${frame} px` });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) faults.push({ id, what: `${wide} px wider than its frame` });
    figure.style.blockSize = "";
  }
  return faults;
}
