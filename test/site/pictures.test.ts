import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { integrityOf } from "../../scripts/integrity.ts";
import { basePath } from "../../scripts/data/base-path.ts";
import { pictureFacts } from "../../src/charts/pictures/picture-facts.ts";
import { dist } from "./dist.ts";
import { embedPaths } from "./kinds.ts";

/** The file of dist/ that a full address names. */
const fileOf = (address: string): string => join(dist, new URL(address).pathname.slice(basePath().length));
const pageOf = (path: string) => parseHTML(readFileSync(join(dist, `${path.slice(1)}index.html`), "utf8")).document;

describe("pictures of the built site", () => {
  let previews: Map<string, { width: string; height: string; alt: string; pages: string[] }>;
  beforeAll(() => {
    previews = new Map();
    for (const file of globSync("*/**/*.html", { cwd: dist, exclude: ["embed/**", "pinned/**"] })) {
      const html = readFileSync(join(dist, file), "utf8");
      const told = (name: string): string =>
        new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
      const image = told("og:image");
      if (image === "") continue;
      const known = previews.get(image);
      const size = { width: told("og:image:width"), height: told("og:image:height"), alt: told("og:image:alt") };
      previews.set(image, { ...size, pages: [...(known?.pages ?? []), file] });
    }
  });

  test("every economy, indicator and group has a card of its own in every language, every other page the site's", () => {
    // A profile and the page of all its figures are of one economy.
    const own = [...previews].filter(([, { pages }]) => {
      const [first = ""] = pages.toSorted((a, b) => a.length - b.length);
      return pages.every((page) => page.startsWith(first.replace("index.html", "")));
    });
    const cards = own.filter(([image]) => image.includes("/card/"));
    expect(cards.length).toBeGreaterThan(300);
    expect(own.length - cards.length).toBeLessThanOrEqual(1);
  });

  test("every preview that a page names is there, of the size and with the words that the page states", async () => {
    const wrong: string[] = [];
    for (const [image, { width, height, alt, pages }] of previews) {
      const file = fileOf(image);
      const found = existsSync(file) ? await sharp(file).metadata() : undefined;
      const isRight = found?.format === "png" && String(found.width) === width && String(found.height) === height;
      if (!isRight || width !== "1200" || height !== "630" || alt === "") wrong.push(`${pages[0] ?? ""}: ${image}`);
    }
    expect(wrong).toEqual([]);
  });

  test.for(embedPaths)("%s, pasted, is told by its own name and address, and by a card that is there", (path) => {
    const page = pageOf(path);
    const told = (name: string): string =>
      page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
    expect(told("title")).toBe(page.querySelector("title")?.textContent);
    expect(told("description")).toBe(page.querySelector('meta[name="description"]')?.getAttribute("content"));
    expect(new URL(told("url")).pathname).toBe(basePath() + path.slice(1));
    expect(existsSync(fileOf(told("image"))), told("image")).toBe(true);
    // A page that is of no economy, indicator or group has the site's own picture.
    if (told("image").endsWith("/preview.png")) return;
    expect(told("image")).toContain("/card/");
    const card = pictureFacts(readFileSync(fileOf(told("image").replace(/png$/, "svg")), "utf8"));
    // The card beside a view of a release may have newer figures than that.
    if (path.startsWith("/embed/")) expect(told("image:alt")).toBe(card.alt);
    else expect(told("image:alt")).not.toBe("");
  });

  test.for(["/en/embed/", "/ar/embed/"])(
    "every picture that %s has ready is there, of the size that it states",
    async (path) => {
      const codes = [...pageOf(path).querySelectorAll(".snippets code")].map((one) => one.textContent);
      const images = codes
        .filter((code) => code.includes("<img "))
        .map((code) => parseHTML(code).document.querySelector("img"));
      expect(images.length).toBeGreaterThan(200);
      const wrong: string[] = [];
      for (const image of images) {
        const [width, height] = ["width", "height"].map((name) => Number(image?.getAttribute(name)));
        const found = await sharp(fileOf(image?.getAttribute("src") ?? "")).metadata();
        const isRight = found.width === 2 * (width ?? 0) && found.height === 2 * (height ?? 0);
        if (!isRight || (image?.getAttribute("alt") ?? "").length < 30) wrong.push(image?.getAttribute("src") ?? "");
      }
      expect(wrong).toEqual([]);
    },
  );

  test("the hashes that the builder prints are those of the scripts that it names", () => {
    const place = pageOf("/en/embed/").querySelector(".embed-builder");
    for (const name of ["height", "element"]) {
      const script = readFileSync(fileOf(place?.getAttribute(`data-${name}`) ?? ""));
      expect(place?.getAttribute(`data-${name}-integrity`)).toBe(integrityOf(script));
    }
  });
});
