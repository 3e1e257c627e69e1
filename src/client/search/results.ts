import type { Texts } from "../../i18n/texts.ts";
import { readAddress } from "../address-state.ts";
import { element } from "../element.ts";
import { liveRegion } from "../walk/live-region.ts";
import { foundContent } from "./found-content.ts";
import { searchData } from "./search-data.ts";
import { searchTexts, type TextPage } from "./text-search.ts";

/** Pages whose texts are shown at once. */
const pagesAtOnce = 10;
const namesAtMost = 20;

const place = document.querySelector<HTMLElement>(".search-results");
const form = document.querySelector<HTMLFormElement>("form.search");
const query = (readAddress()["q"] ?? "").trim();

if (place && form && query !== "") {
  const field = form.querySelector("input");
  if (field) field.value = query;
  show(place, form.dataset["file"] ?? "").catch(() => place.replaceChildren());
}

/** Shows what has the name and what has the words of the query. @throws where the network has not what is needed */
async function show(results: HTMLElement, file: string): Promise<void> {
  const { texts, finder } = await searchData(file);
  const heading = texts.text("search.box.heading", { query });
  document.title = `${heading} · ${document.title}`;
  const title = document.querySelector("h1");
  if (title) title.textContent = heading;
  document.querySelector(".page-head .lead")?.remove();
  document.querySelector(".search-lists")?.remove();
  const { found, isGuess } = finder.find(query);
  const [names, pages] = [element("section"), element("section")];
  results.replaceChildren(names, pages);
  const say = liveRegion(results);
  const guess = isGuess ? [element("p", {}, texts.text("search.box.guess"))] : [];
  const none = found.length === 0 ? [element("p", {}, texts.text("search.box.none"))] : [];
  names.append(
    element("h2", { id: "names" }, texts.text("search.box.names")),
    ...guess,
    ...none,
    element(
      "ul",
      { class: "found-names" },
      ...found
        .slice(0, namesAtMost)
        .map((one) => element("li", {}, element("a", { href: one.entry.href }, ...foundContent(texts, one)))),
    ),
  );
  await showTexts(results, pages, texts, say);
}

async function showTexts(
  { dataset }: HTMLElement,
  section: HTMLElement,
  texts: Texts,
  say: (sentence: string) => void,
): Promise<void> {
  const state = element("p", {}, texts.text("search.box.searching"));
  section.append(element("h2", { id: "texts" }, texts.text("search.box.texts")), state);
  try {
    const pages = await searchTexts(dataset["texts"] ?? "", dataset["base"] ?? "/", query);
    const count = texts.text(texts.countKey("search.box.pages", pages.length), { n: pages.length });
    state.textContent = pages.length === 0 ? texts.text("search.box.no-texts") : count;
    say(state.textContent);
    if (pages.length > 0) await showPages(section, pages, texts);
  } catch {
    state.textContent = texts.text("search.box.no-index");
  }
}

/** Shows the first pages, and a button for the next ones. */
async function showPages(
  section: HTMLElement,
  pages: readonly (() => Promise<TextPage>)[],
  texts: Texts,
): Promise<void> {
  const list = element("ol", { class: "found-texts" });
  const more = element("button", { type: "button" }, texts.text("search.box.more"));
  section.append(list);
  const showNext = async (): Promise<void> => {
    const shown = list.children.length;
    const next = await Promise.all(pages.slice(shown, shown + pagesAtOnce).map((read) => read()));
    const items = next.map(textItem);
    list.append(...items);
    if (list.children.length < pages.length) section.append(more);
    else more.remove();
    if (shown > 0) items[0]?.querySelector("a")?.focus();
  };
  more.addEventListener("click", () => void showNext());
  await showNext();
}

function textItem({ href, title, excerpt }: TextPage): HTMLLIElement {
  const words = excerpt.flatMap(({ word, isFound }) => [isFound ? element("mark", {}, word) : word, " "]);
  return element("li", {}, element("a", { href }, title), element("p", {}, ...words));
}
