import { Parser } from "htmlparser2";

import { FigureRows } from "./figure-rows.ts";
import { NumberPlaces } from "./number-places.ts";
import { type PageFacts, type PageResource, pagePath } from "./page-facts.ts";

type Attributes = Readonly<Record<string, string>>;

/** rel of a link element that makes the browser fetch its target with the page. */
const fetchedWithPage = /^(stylesheet|preload|modulepreload|icon|manifest)$/;
const leadsElsewhere = /^(alternate|canonical|license|next|prev)$/;
/** A script element of these types is data, not code. */
const dataBlock = /^(application\/(ld\+)?json|speculationrules)$/;

/** Reads a page once, without building a tree: a site of 1,500 large pages takes seconds. */
export function readPage(file: string, html: string): PageFacts {
  const page = new PageReading();
  const parser = new Parser({
    onopentag: (element, attributes) => {
      page.open(element, attributes);
    },
    ontext: (text) => {
      page.read(text);
    },
    onclosetag: (element) => {
      page.close(element);
    },
  });
  parser.end(html);
  const { head, ...facts } = page;
  return { file, path: pagePath(file), ...head, title: head.title.trim(), ...facts };
}

class PageReading {
  readonly head = {
    lang: undefined as string | undefined,
    dir: undefined as string | undefined,
    title: "",
    description: "",
    canonical: undefined as string | undefined,
    mainHeadings: 0,
  };
  readonly ids = new Set<string>();
  readonly links = new Set<string>();
  readonly resources: PageResource[] = [];
  readonly inlineCode = new Set<string>();
  readonly #rows = new FigureRows();
  readonly figures = this.#rows.figures;
  readonly #places = new NumberPlaces();
  readonly bareNumbers = this.#places.bare;
  #figure: { value: string; id: string | undefined; text: string } | undefined;
  #inSvg = 0;
  #inTitle = false;

  open(element: string, attributes: Attributes): void {
    if (attributes["id"] !== undefined) this.ids.add(attributes["id"]);
    this.#noteInline(element, attributes);
    const ofColumn = this.#rows.open(element, attributes);
    this.#places.open(element, `${attributes["class"] ?? ""} ${ofColumn}`);
    if (element === "html") Object.assign(this.head, { lang: attributes["lang"], dir: attributes["dir"] });
    else if (element === "svg") this.#inSvg += 1;
    else if (element === "title") this.#inTitle = this.#inSvg === 0;
    else if (element === "h1") this.head.mainHeadings += 1;
    else if (element === "data") this.#openFigure(attributes);
    else if (element === "meta") this.#noteMeta(attributes);
    else if (element === "link") this.#noteLink(attributes);
    else this.#noteAddress(element, attributes);
  }

  read(text: string): void {
    if (this.#inTitle) this.head.title += text;
    if (this.#figure !== undefined) this.#figure.text += text;
    this.#rows.read(text);
    this.#places.read(text);
  }

  close(element: string): void {
    this.#rows.close(element);
    this.#places.close();
    if (element === "svg") this.#inSvg -= 1;
    if (element === "title") this.#inTitle = false;
    if (element === "data" && this.#figure !== undefined) {
      this.figures.push(this.#figure);
      this.#figure = undefined;
    }
  }

  #openFigure(attributes: Attributes): void {
    this.#figure = { value: attributes["value"] ?? "", id: attributes["data-obs"], text: "" };
  }

  #noteMeta(attributes: Attributes): void {
    if (attributes["name"] === "description") this.head.description = (attributes["content"] ?? "").trim();
    const refresh = /^\s*\d+\s*;\s*url=(.+)$/i.exec(attributes["content"] ?? "");
    if (attributes["http-equiv"]?.toLowerCase() === "refresh" && refresh?.[1] !== undefined) this.links.add(refresh[1]);
  }

  #noteLink(attributes: Attributes): void {
    const { rel = "", href } = attributes;
    if (href === undefined) return;
    if (rel === "canonical") this.head.canonical = href;
    if (rel.split(" ").some((word) => fetchedWithPage.test(word))) {
      this.resources.push({ element: `link rel=${rel}`, address: href });
    } else if (rel.split(" ").some((word) => leadsElsewhere.test(word))) this.links.add(href);
  }

  #noteAddress(element: string, attributes: Attributes): void {
    const target = attributes["href"] ?? attributes["xlink:href"];
    if ((element === "a" || element === "area") && target !== undefined) this.links.add(target);
    const fetched = element === "image" || element === "use" ? target : attributes["src"];
    if (fetched !== undefined && !fetched.startsWith("#")) this.resources.push({ element, address: fetched });
  }

  #noteInline(element: string, attributes: Attributes): void {
    for (const name in attributes) {
      if (name === "style" || name.startsWith("on")) this.inlineCode.add(`<${element} ${name}>`);
    }
    if ((attributes["href"] ?? "").trim().toLowerCase().startsWith("javascript:")) {
      this.inlineCode.add(`<${element} href="javascript:…">`);
    }
    if (element === "style") this.inlineCode.add("<style>");
    const isCode = element === "script" && attributes["src"] === undefined && !dataBlock.test(attributes["type"] ?? "");
    if (isCode) this.inlineCode.add("<script> without src");
  }
}
