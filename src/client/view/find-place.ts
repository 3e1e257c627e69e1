import type { Language } from "../../i18n/language.ts";
import { zooms, type Zoom } from "../../views/zoom.ts";
import { element } from "../element.ts";
import { sourceLine, sourceWords } from "./source-line.ts";
import { standalonePicture, type StandalonePicture } from "./standalone-picture.ts";
import type { Shown } from "./view-parts.ts";
import type { ViewPlace } from "./view-place.ts";
import type { ViewState } from "./view-state.ts";

const needed = (figure: HTMLElement, selector: string): HTMLElement => {
  const found = figure.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The map has no ${selector}.`);
  return found;
};

/** Reads where a view stands from what the page was built with. */
export function findPlace(figure: HTMLElement): ViewPlace {
  const { explore = "", profile = "", dataFiles = "", builder = "", sources = "", indicator = "" } = figure.dataset;
  const [title, when] = [needed(figure, "figcaption strong"), needed(figure, "figcaption .when")];
  const [note, source] = [needed(figure, ".map-note"), needed(figure, ".source")];
  const passport = figure.querySelector<HTMLElement>(".passport") ?? element("details", { class: "passport" });
  if (!passport.isConnected) source.after(passport);
  const [drawn, key] = [needed(figure, ".map-drawn"), needed(figure, ".map-key")];
  const dataFile = (path: string): string => dataFiles + path;
  return {
    figure,
    mapPanel: needed(figure, ".map-and-list"),
    drawn,
    key,
    list: needed(figure, ".economy-list"),
    rooms: {
      controls: needed(figure, ".room-controls"),
      tabs: needed(figure, ".room-tabs"),
      zoom: needed(figure, ".room-zoom"),
      actions: needed(figure, ".room-actions"),
    },
    own: ownState(figure),
    root: explore,
    profile: (iso3) => profile.replace("_", iso3.toLowerCase()),
    dataFile,
    builder,
    passport,
    showWords(texts, { figures }, embed) {
      const { code } = figures.indicator;
      title.textContent = texts.measure;
      when.textContent = texts.whenLine;
      note.textContent = texts.note;
      const links = { sources, data: dataFile(`indicators/${code}.csv`), about: indicator.replace("_", code) };
      source.replaceChildren(...sourceLine(texts, links), ...embed);
    },
    picture: (shown, language, chart) => picture(shown, language, { figure, drawn, key, chart }),
  };
}

function ownState({ dataset }: HTMLElement): ViewState {
  const { code = "", year, group = "", zoom = "world" } = dataset;
  return {
    indicator: code,
    year: year === undefined || year === "latest" ? undefined : Number(year),
    older: year === "latest",
    classing: "own",
    tab: "map",
    group,
    zoom: zoom in zooms ? (zoom as Zoom) : "world",
    chosen: undefined,
    sort: "rank",
    name: "",
  };
}

/** The words of an element without those of its links. */
const ownText = (element: Element | null): string =>
  [...(element?.childNodes ?? [])].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join(" ");

function picture(
  { state, texts }: Shown,
  language: Language,
  { figure, drawn, key, chart }: Readonly<Record<"figure" | "drawn" | "key" | "chart", HTMLElement>>,
): StandalonePicture {
  const isMap = state.tab !== "chart";
  const svg = (isMap ? drawn : chart).querySelector("svg");
  if (svg === null) throw new Error("Nothing is drawn.");
  const boundaries = ownText(figure.querySelector(".map-boundaries"));
  return standalonePicture(svg, isMap ? key.querySelector("svg") : null, {
    title: texts.measure,
    when: texts.whenLine,
    notes: [...(isMap ? [texts.note, boundaries] : []), `${sourceWords(texts)} · ${location.host}`],
    direction: language.direction,
  });
}
