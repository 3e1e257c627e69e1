import { element } from "../element.ts";
import type { ViewPlace } from "./view-place.ts";

const needed = (figure: HTMLElement, selector: string): HTMLElement => {
  const found = figure.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The map has no ${selector}.`);
  return found;
};

/** Reads where a view stands from what the page was built with. */
export function findPlace(figure: HTMLElement): ViewPlace {
  const { explore = "", code = "", year, profile = "", dataFile = "", sources = "" } = figure.dataset;
  const [title, when] = [needed(figure, "figcaption strong"), needed(figure, "figcaption .when")];
  const source = needed(figure, ".source");
  const note = needed(figure, ".map-note");
  const dataFileOf = (of: string): string => dataFile.replace("_", of);
  const sourceLink = (key: string, words: string): HTMLElement => element("a", { href: `${sources}#${key}` }, words);
  return {
    figure,
    mapPanel: needed(figure, ".map-and-list"),
    drawn: needed(figure, ".map-drawn"),
    key: needed(figure, ".map-key"),
    list: needed(figure, ".economy-list"),
    rooms: {
      controls: needed(figure, ".room-controls"),
      tabs: needed(figure, ".room-tabs"),
      zoom: needed(figure, ".room-zoom"),
      actions: needed(figure, ".room-actions"),
    },
    own: {
      indicator: code,
      year: year === undefined || year === "latest" ? undefined : Number(year),
      older: year === "latest",
      classing: "own",
      tab: "map",
      group: "",
      zoom: "world",
      chosen: undefined,
    },
    root: explore,
    profile: (iso3) => profile.replace("_", iso3.toLowerCase()),
    dataFile: dataFileOf,
    showWords(texts, { figures }) {
      title.textContent = texts.measure;
      when.textContent = texts.whenLine;
      note.textContent = texts.note;
      const links = texts.sources.flatMap(({ key, words }, index) => [
        ...(index > 0 ? ["; "] : []),
        sourceLink(key, words),
      ]);
      const download = element("a", { href: dataFileOf(figures.indicator.code), download: true }, texts.download);
      const about = element(
        "a",
        { href: (figure.dataset["indicator"] ?? "").replace("_", figures.indicator.code) },
        texts.about,
      );
      source.replaceChildren(texts.sourceLabel, " ", ...links, ` · ${texts.licences} · `, download, " · ", about);
    },
    pictureWords: (texts, language) => ({
      title: texts.measure,
      when: texts.whenLine,
      source: `${texts.sourceLabel} ${texts.sources.map(({ words }) => words).join("; ")} · ${texts.licences} · ${location.host}`,
      direction: language.direction,
    }),
  };
}
