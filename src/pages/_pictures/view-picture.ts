import { picture } from "../../charts/pictures/picture.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import type { Html } from "../../components/html.ts";
import { plainText } from "../../components/plain-text.ts";
import type { Language } from "../../i18n/language.ts";
import { toCopy } from "../../i18n/to-copy.ts";
import { pictureLooks } from "./looks.ts";
import { pictureWords } from "./picture-words.ts";
import { siteLine } from "./site-line.ts";

/** Width of a world map, and of a chart as pages draw it for wide places. */
const [mapWidth, chartWidth] = [760, 560];

type Pictured = Pick<EmbedView, "title" | "when" | "drawing" | "notes" | "remarks" | "source"> & {
  readonly page: { readonly href: string };
};

/** What an embed shows, as a picture that says whence it is. */
export function viewPicture(language: Language, view: Pictured, site: URL | undefined): string {
  const { title, when, drawing, notes, remarks, source, page } = view;
  return picture({
    width: drawing.wide === undefined ? mapWidth : chartWidth,
    direction: language.direction,
    title,
    when,
    drawing: drawing.wide ?? drawing.narrow,
    legend: drawing.legend,
    notes: [...notes, ...remarks].map(noteText).filter((note) => note !== ""),
    description: pictureWords(language, drawing.narrow),
    credits: toCopy(language, plainText(source)),
    site: siteLine(language, site, page.href),
    looks: pictureLooks(language),
  });
}

/** A note without its links: they say that there is more to read, which a picture cannot show. */
const noteText = (note: Html): string => plainText(note.replace(/<a [^>]*>.*?<\/a>/g, ""));
