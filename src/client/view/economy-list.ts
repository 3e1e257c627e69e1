import type { ExploreData } from "../explore-data.ts";
import { element } from "../element.ts";
import { figureElement } from "./figure-element.ts";
import type { ViewModel } from "./view-model.ts";

/**
 * The list beside the map: the economies of a view by region, with its figures. It is written anew only where other
 * economies are listed; else each figure is written in its place, which spares a phone the layout of all names.
 */
export function economyList(
  list: HTMLElement,
  data: ExploreData,
  profile: (iso3: string) => string,
): (model: ViewModel) => void {
  const { language, economies, groups } = data;
  const name = (iso3: string): string => language.text(`economy.${iso3}`);
  const byName = [...economies.values()].sort((a, b) => language.compare(name(a.iso3), name(b.iso3)));
  const regionOf = new Map(
    [...groups.values()].flatMap(({ code, kind, members }) =>
      kind === "region" ? members.map((iso3) => [iso3, code] as const) : [],
    ),
  );
  const items = new Map<string, Item>();
  let listed = "";
  return (model) => {
    const its = byName
      .filter(
        ({ iso3, isMember }) => model.isInGroup(iso3) && (isMember || model.section.get(iso3)?.value !== undefined),
      )
      .map(({ iso3 }) => iso3);
    const areYears = new Set(model.shown.map(({ year }) => year)).size > 1;
    for (const iso3 of its) {
      const item = items.get(iso3) ?? newItem(name(iso3), profile(iso3));
      items.set(iso3, item);
      showFigure(item, language, model, iso3, areYears);
    }
    if (listed === its.join()) return;
    listed = its.join();
    const regions = [...Map.groupBy(its, (iso3) => regionOf.get(iso3) ?? "")].map(([code, members]) => ({
      code,
      name: language.text(code === "" ? "map.list.no-region" : `group.${code}`),
      items: members.flatMap((iso3) => items.get(iso3)?.line ?? []),
    }));
    regions.sort((a, b) => Number(a.code === "") - Number(b.code === "") || language.compare(a.name, b.name));
    const isOpen = openRegions(list);
    list.classList.remove("brief");
    list.replaceChildren(
      ...regions.map(({ code, name: region, items: lines }) =>
        element(
          "details",
          { open: isOpen.get(code) ?? true, "data-region": code },
          element("summary", {}, region, " ", element("small", {}, language.count("map.list.count", lines.length))),
          element("ul", {}, ...lines),
        ),
      ),
    );
  };
}

interface Item {
  readonly line: HTMLLIElement;
  readonly year: HTMLTimeElement;
  figure: HTMLElement;
}

function newItem(name: string, href: string): Item {
  const figure = element("span");
  return { line: element("li", {}, element("a", { href }, name), " ", figure), figure, year: element("time") };
}

function showFigure(
  item: Item,
  language: ExploreData["language"],
  model: ViewModel,
  iso3: string,
  areYears: boolean,
): void {
  const figure = figureElement(language, model, iso3);
  if (!figure.isEqualNode(item.figure)) {
    item.figure.replaceWith(figure);
    item.figure = figure;
  }
  const found = model.section.get(iso3);
  const year = areYears && found?.value !== undefined ? String(found.year) : "";
  if (item.year.textContent === year) return;
  item.year.textContent = year;
  if (year === "") item.year.remove();
  else item.line.append(item.year);
}

/** A region that the reader closed stays closed. */
const openRegions = (list: HTMLElement): ReadonlyMap<string | undefined, boolean> =>
  new Map([...list.querySelectorAll("details")].map((details) => [details.dataset["region"], details.open]));
