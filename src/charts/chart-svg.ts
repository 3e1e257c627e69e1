import { escapeText } from "./escape-text.ts";

/** What every chart is told: its size on the screen in px, its name, and in words what it shows. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/**
 * The outer element of a chart. SVG text inherits its direction from the page, and a right-to-left page would flip every
 * anchor: hence `direction`.
 */
export function chartSvg(kind: string, { width, height, title, description }: ChartFrame, body: string): string {
  const name = escapeText(title);
  const words = escapeText(description);
  return `<svg direction="ltr" viewBox="0 0 ${width} ${height}" class="chart ${kind}" role="img" aria-label="${name}"><desc>${words}</desc>${body}</svg>`;
}
