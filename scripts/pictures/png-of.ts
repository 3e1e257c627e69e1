import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

const require = createRequire(import.meta.url);
const face = (name: string, weight: string): string =>
  require.resolve(
    `@expo-google-fonts/${name.toLowerCase().replaceAll(" ", "-")}/${weight}/${name.replaceAll(" ", "")}_${weight}.ttf`,
  );

/** The faces that pictures are set in, whatever the machine has. */
export const fontFiles: readonly string[] = ["Noto Sans", "Noto Sans Arabic"].flatMap((name) =>
  ["400Regular", "700Bold"].map((weight) => face(name, weight)),
);

const usualFamily = "Noto Sans";

/** Points to a unit of the picture: sharp on fine screens, and cards as large as sites ask for. */
const scale = 2;

// The threads that draw have a picture each.
sharp.concurrency(1);

/** An SVG of ours as PNG of twice its size, a byte a pixel. */
export async function pngOf(svg: string): Promise<Buffer> {
  const image = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: usualFamily,
      sansSerifFamily: usualFamily,
    },
    fitTo: { mode: "zoom", value: scale },
  }).render();
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 1, dither: 0 })
    .toBuffer();
}
