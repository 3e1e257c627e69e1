import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { pngOf } from "../../../scripts/pictures/png-of.ts";
import { mapPicture, trendCard, trendPicture } from "../../charts/pictures/literal-pictures.ts";

const raw = (png: Buffer | string) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** The bitmap of a word, dark on white. */
async function drawn(word: string, font = "Noto Sans"): Promise<Buffer> {
  const text = `<text x="10" y="40" font-size="30" font-family="${font}">${word}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><path fill="#fff" d="M0 0h200v60H0z"/>${text}</svg>`;
  return (await raw(await pngOf(svg))).data;
}
const ink = (bitmap: Buffer): number => bitmap.filter((one) => one < 128).length;

test("Arabic letters are joined, and no letter is a box", async () => {
  const letters = ["ك", "ي", "ن", "ي", "ا"];
  const [joined, apart, boxes] = await Promise.all([
    drawn(letters.join("")),
    drawn(letters.join("\u200c")),
    drawn("\ue000".repeat(letters.length)),
  ]);
  expect(ink(joined)).toBeGreaterThan(500);
  expect(joined.equals(apart)).toBe(false);
  expect(joined.equals(boxes)).toBe(false);
});

test("a face that the machine may have or not changes nothing", async () => {
  expect((await drawn("Kenya", "Arial,'Noto Sans'")).equals(await drawn("Kenya"))).toBe(true);
});

const pictures = {
  trend: trendPicture("ltr"),
  "trend-arabic": trendPicture("rtl"),
  map: mapPicture(),
  card: trendCard("ltr"),
  "card-arabic": trendCard("rtl"),
};

test.for(Object.entries(pictures))(
  "%s is drawn as it was looked at, to the pixel, at twice its size",
  async ([name, svg]) => {
    const png = await pngOf(svg);
    const file = join(import.meta.dirname, "snapshots", `${name}.png`);
    if (!existsSync(file)) {
      writeFileSync(file, png);
      throw new Error(`${file} is new.\n  Look at it, and run the test again. To renew one, delete it first.`);
    }
    const [now, then] = await Promise.all([raw(png), raw(readFileSync(file))]);
    expect(now.info).toMatchObject({ width: then.info.width, height: then.info.height });
    expect(now.data.equals(then.data), `it differs from ${file}`).toBe(true);
  },
);
