import type { PictureLooks } from "../../charts/pictures/picture-frame.ts";
import { pictureFonts } from "../../charts/pictures/picture-text.ts";
import { resolvedStyles } from "../../charts/pictures/resolved-styles.ts";
import type { Language } from "../../i18n/language.ts";
import charts from "../../styles/charts.css?raw";
import map from "../../styles/map.css?raw";
import tokens from "../../styles/tokens.css?raw";

const looks = new Map<string, PictureLooks>();

const colour = (name: string): string => new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? "";

/** The looks of charts as pages have them in the light theme. */
export function pictureLooks({ tag, direction }: Language): PictureLooks {
  const known = looks.get(tag);
  if (known !== undefined) return known;
  const font = pictureFonts(direction);
  const made: PictureLooks = {
    rules: resolvedStyles([tokens, `:root{--font-text:${font}}`, charts, map], tag === "ar"),
    font,
    colours: {
      paper: colour("paper"),
      ink: colour("ink"),
      muted: colour("muted"),
      hairline: colour("hairline"),
      accent: colour("accent"),
    },
  };
  looks.set(tag, made);
  return made;
}
