import {
  embedAddress,
  type EmbedOptions,
  type EmbedTarget,
  type FrameSize,
  sizeOf,
} from "../../views/embed-snippets.ts";
import { shownFigure } from "../embed/shown-figure.ts";

/** What an embed says of itself. */
export interface SeenEmbed {
  /** In its own language. */
  readonly title: string;
  /** The frame that it needs, where its kind does not say that. */
  readonly size: FrameSize | undefined;
}

/**
 * The embed itself in a frame, from this site, which tells its title and size. `undefined` where the site has no such embed,
 * and without the network; calls for a later one come to nothing.
 */
export class Preview {
  readonly #place: HTMLElement;
  #request = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  #frames(which: string): NodeListOf<HTMLIFrameElement> {
    return this.#place.querySelectorAll(`iframe${which}`);
  }

  show(target: EmbedTarget, options: EmbedOptions, seen: (embed: SeenEmbed | undefined) => void): void {
    const { pathname, search, hash } = new URL(target.address);
    const request = ++this.#request;
    const frame = document.createElement("iframe");
    // What the site has not must not be seen; a frame that is not shown loads all the same.
    frame.hidden = true;
    frame.src = embedAddress(pathname + search + hash, options);
    frame.addEventListener("load", () => {
      if (request !== this.#request) return;
      const embed = seenIn(frame);
      for (const shown of this.#frames(":not([hidden])")) shown.remove();
      if (embed === undefined) frame.remove();
      else {
        const { width, height, least } = sizeOf({ ...target, size: embed.size });
        frame.title = embed.title;
        frame.style.cssText = `width:${options.width ?? width}px;aspect-ratio:${width}/${height};min-height:${least}px`;
        frame.hidden = false;
      }
      seen(embed);
      // Further economies of a trend come into its title when they are drawn.
      const title = frame.contentDocument?.querySelector("title");
      if (title)
        new MutationObserver(() => request === this.#request && seen(seenIn(frame))).observe(title, {
          childList: true,
        });
    });
    for (const waiting of this.#frames("[hidden]")) waiting.remove();
    this.#place.append(frame);
  }
}

function seenIn(frame: HTMLIFrameElement): SeenEmbed | undefined {
  // A page that the browser made, because there was none, is not ours to read.
  const page = frame.contentDocument;
  const main = page?.querySelector("main");
  const figure = main && shownFigure(main);
  // A sheet has charts of its own choosing where it has not the one that was asked for.
  const asked = decodeURIComponent(frame.contentWindow?.location.hash.slice(1) ?? "");
  if (!page || !figure || (main.classList.contains("sheet") && page.getElementById(asked) === null)) return undefined;
  const [width = 0, height = 0, least = 0] = ["width", "height", "least"].map((name) => Number(figure.dataset[name]));
  return { title: page.title, size: width > 0 && height > 0 && least > 0 ? { width, height, least } : undefined };
}
