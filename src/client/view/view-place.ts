import type { Language } from "../../i18n/language.ts";
import type { StandalonePicture } from "./standalone-picture.ts";
import type { ViewModel } from "./view-model.ts";
import type { Shown } from "./view-parts.ts";
import type { ViewState } from "./view-state.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Where on a page a view stands: the elements that it fills, and the addresses that the page gave them. */
export interface ViewPlace {
  readonly figure: HTMLElement;
  /** The map with its legend and list: one of the tabs. */
  readonly mapPanel: HTMLElement;
  readonly drawn: HTMLElement;
  readonly key: HTMLElement;
  readonly list: HTMLElement;
  /** Empty places that the page keeps free for what scripts bring. */
  readonly rooms: Readonly<Record<"controls" | "tabs" | "zoom" | "actions", HTMLElement>>;
  /** What the page shows without an address's state. */
  readonly own: ViewState;
  /** Address of the files of views. */
  readonly root: string;
  readonly profile: (iso3: string) => string;
  /** A file of /data/v1. */
  readonly dataFile: (path: string) => string;
  /** The page that makes embeds ready. */
  readonly builder: string;
  /** "Cite and reuse". */
  readonly passport: HTMLElement;
  /** Writes title, years, source and links of a view. */
  readonly showWords: (texts: ViewTexts, model: ViewModel, embed: readonly (Node | string)[]) => void;
  /** The map with its legend, or the chart, as a picture that stands alone. @throws where nothing is drawn */
  readonly picture: (shown: Shown, language: Language, chart: HTMLElement) => StandalonePicture;
}
