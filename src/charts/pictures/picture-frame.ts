import { escapeText } from "../escape-text.ts";
import type { ResolvedRule } from "./resolved-styles.ts";

/** Colours and rules of the light theme: a picture is read on any ground. */
export interface PictureLooks {
  readonly rules: readonly ResolvedRule[];
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly muted: string;
    readonly hairline: string;
    readonly accent: string;
  };
  /** A stack of faces. */
  readonly font: string;
}

export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly styles: string;
  readonly looks: PictureLooks;
  readonly body: string;
}

/** A whole SVG file: named, described, on paper of its own, with nothing that is fetched or run. */
export function pictureFrame({ width, height, title, description, styles, looks, body }: PictureFrame): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="ltr"` +
    ` role="img" font-family="${looks.font}">` +
    `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc><style>${styles}</style>` +
    `<path fill="${looks.colours.paper}" d="M0 0h${width}v${height}H0z"/>${body}</svg>\n`
  );
}
