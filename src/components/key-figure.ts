import type { Html } from "./html.ts";

/** A headline number: its name, the number, and a line beneath. */
export interface KeyFigure {
  readonly name: string;
  readonly big: Html;
  readonly unit: string;
  readonly more: Html;
}
