import { escapeText } from "../charts/escape-text.ts";
import type { PictureFacts } from "../charts/pictures/picture-facts.ts";
import type { EmbedKind } from "../model/view-kind.ts";

/** What is embedded, by full addresses. */
export interface EmbedTarget {
  readonly view: EmbedKind;
  readonly address: string;
  readonly title: string;
  /** The page that has it all: where a link leads. */
  readonly page: string;
  /** The release whose figures it keeps, which it says in a line of its own; without, it shows the newest. */
  readonly release?: string | undefined;
  /** The frame that it needs, where views of its kind are not alike. */
  readonly size?: FrameSize | undefined;
  /** How many further economies are drawn into a trend. */
  readonly further?: number | undefined;
}

/** A script of ours for pages of others, with the hash that `integrity` takes. */
export interface HostScript {
  readonly address: string;
  readonly integrity: string;
}

export interface EmbedOptions {
  readonly theme: "auto" | "light" | "dark";
  readonly title: boolean;
  /** In px; undefined: as wide as its place. */
  readonly width?: number | undefined;
}

/**
 * The proportions of a frame in a wide place, and the least height in which the words of its view and a drawing that can
 * be read have room, at 320 px of width; in px.
 */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly least: number;
}

/** By kind: of charts of pages, which say themselves what they need, what most do. */
const embedSizes: Readonly<Record<EmbedKind, FrameSize>> = {
  map: { width: 700, height: 600, least: 720 },
  ranking: { width: 700, height: 560, least: 660 },
  groups: { width: 700, height: 500, least: 540 },
  trend: { width: 700, height: 500, least: 560 },
  strip: { width: 700, height: 400, least: 520 },
  card: { width: 700, height: 640, least: 960 },
  chart: { width: 700, height: 500, least: 600 },
};

/** What the line that names the release takes at 320 px. */
const releaseLine = 64;

/** What each further economy in a trend adds: its name beside the end of its line. */
const furtherLine = 14;

/** The size of the frame that a view needs, with the line of its release and of further economies where it has some. */
export function sizeOf({
  view,
  release,
  size = embedSizes[view],
  further = 0,
}: Pick<EmbedTarget, "view" | "release" | "size" | "further">): FrameSize {
  const more = (release === undefined ? 0 : releaseLine) + further * furtherLine;
  return { ...size, height: size.height + further * furtherLine, least: size.least + more };
}

/** No more than an embed needs: its script, and links that open beside the page. */
const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** The address with its options in the query, where a script reads them: the part behind # names the view of a sheet. */
export function embedAddress(address: string, { theme, title }: EmbedOptions): string {
  const [document = "", id] = address.split("#");
  const asked = [...(theme === "auto" ? [] : [`theme=${theme}`]), ...(title ? [] : ["title=0"])];
  const query = asked.length === 0 ? "" : `${document.includes("?") ? "&" : "?"}${asked.join("&")}`;
  return document + query + (id === undefined ? "" : `#${id}`);
}

/** A frame that needs no script: lazy, named, sandboxed, never lower than what it holds. */
export function frameSnippet(target: EmbedTarget, options: EmbedOptions): string {
  const { width, height, least } = sizeOf(target);
  const wide = options.width === undefined ? "100%" : `${options.width}px`;
  const style = `width:${wide};max-width:100%;height:auto;aspect-ratio:${width}/${height};min-height:${least}px;border:0`;
  const attributes = [
    `src="${escapeText(embedAddress(target.address, options))}"`,
    `title="${escapeText(target.title)}"`,
    `width="${options.width ?? "100%"}" height="${least}"`,
    `loading="lazy" sandbox="${sandbox}"`,
    `style="${style}"`,
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

/** A picture that leads to the page that has it all; it needs neither script nor frame. */
export function pictureSnippet(address: string, page: string, { alt, width, height }: PictureFacts): string {
  const size = `width="${width}" height="${height}" loading="lazy" style="max-width:100%;height:auto"`;
  return `<a href="${escapeText(page)}"><img src="${escapeText(address)}" alt="${escapeText(alt)}" ${size}></a>`;
}

const scriptTag = ({ address, integrity }: HostScript): string =>
  `<script src="${escapeText(address)}" integrity="${integrity}" crossorigin="anonymous" async></script>`;

/** The same frame with the script that gives it the height of what it holds. */
export const framedWithScript = (target: EmbedTarget, options: EmbedOptions, script: HostScript): string =>
  `${frameSnippet(target, options)}\n${scriptTag(script)}`;

/** A web component; where its script does not run, the link in it stays. */
export function elementSnippet(target: EmbedTarget, options: EmbedOptions, script: HostScript): string {
  const address = escapeText(embedAddress(target.address, options));
  const title = escapeText(target.title);
  const link = `<a href="${escapeText(target.page)}">${title}</a>`;
  return `${scriptTag(script)}\n<egov-embed src="${address}" title="${title}">${link}</egov-embed>`;
}
