import { onAddress, readAddress, writeAddress } from "../address-state.ts";
import { countWords, fits, readFilter, type Filter, type Filtered } from "./filter.ts";
import { type Facet, filterForm } from "./filter-form.ts";

/** The facets that the page shows as links. */
function readFacets(texts: Readonly<Record<string, string>>): Facet[] {
  return [...document.querySelectorAll<HTMLElement>("[data-facet]")].map((facet) => ({
    name: facet.dataset["facet"] ?? "",
    title: facet.querySelector("h3")?.textContent ?? texts["economy"] ?? "",
    words: new Map(
      [...facet.querySelectorAll<HTMLElement>("[data-word]")].map((link) => [
        link.dataset["word"] ?? "",
        link.textContent,
      ]),
    ),
  }));
}

interface Listed extends Filtered {
  readonly item: HTMLElement;
}

const readList = (section: HTMLElement): Listed[] =>
  [...section.querySelectorAll<HTMLElement>("li[data-of]")].map((item) => ({
    item,
    text: item.textContent.toLowerCase(),
    words: new Set(item.dataset["of"]?.split(" ")),
  }));

/** Makes the list of practices one that can be filtered at once; the address holds what is asked for. */
function start(section: HTMLElement): void {
  const texts = JSON.parse(section.dataset["filter"] ?? "{}") as Record<string, string>;
  const [facets, list] = [readFacets(texts), readList(section)];
  const controls = filterForm(facets, texts);
  const number = new Intl.NumberFormat(`${texts["lang"] ?? "en"}-u-nu-latn`);
  const show = (filter: Filter): void => {
    const shown = list.filter((one) => fits(one, filter));
    const kept = new Set(shown);
    for (const one of list) one.item.hidden = !kept.has(one);
    for (const place of section.querySelectorAll<HTMLElement>(".place"))
      place.hidden = place.querySelector("li:not([hidden])") === null;
    for (const { name } of facets) controls.count(name, countWords(list, filter, name));
    const said = (texts["shown"] ?? "")
      .replace("{shown}", number.format(shown.length))
      .replace("{all}", number.format(list.length));
    controls.say(shown.length === 0 ? (texts["none"] ?? "") : said);
  };
  const words = new Map(facets.map(({ name, words }) => [name, new Set(words.keys())]));
  const fromAddress = (): void => {
    const filter = readFilter(readAddress(), words);
    controls.write(filter);
    show(filter);
  };
  const changed = (replace: boolean): void => {
    const filter = controls.read();
    show(filter);
    writeAddress({ q: filter.query, ...filter.chosen }, { replace });
  };
  controls.form.addEventListener("submit", (event) => event.preventDefault());
  // A word that is typed is one step back, not one a letter.
  controls.form.addEventListener("input", ({ target }) => changed(target instanceof HTMLInputElement));
  controls.form.addEventListener("reset", () => requestAnimationFrame(() => changed(false)));
  section.querySelector(".room-filter")?.replaceWith(controls.form);
  onAddress(fromAddress);
  fromAddress();
}

for (const section of document.querySelectorAll<HTMLElement>(".all-practices")) start(section);
