import type { ExploreData } from "../explore-data.ts";
import { element } from "../element.ts";
import { figureElement } from "./figure-element.ts";
import type { ViewModel } from "./view-model.ts";

/** Writes the list beside the map anew: the economies of the view by region, with its figures. */
export function refreshList(
  list: HTMLElement,
  { language, economies, groups }: ExploreData,
  model: ViewModel,
  profile: (iso3: string) => string,
): void {
  const isOpen = new Map(
    [...list.querySelectorAll("details")].map((details) => [details.dataset["region"], details.open]),
  );
  const regionOf = new Map(
    [...groups.values()].flatMap(({ code, kind, members }) =>
      kind === "region" ? members.map((iso3) => [iso3, code] as const) : [],
    ),
  );
  const name = (iso3: string): string => language.text(`economy.${iso3}`);
  const listed = [...economies.values()]
    .filter(({ iso3, isMember }) => model.isInGroup(iso3) && (isMember || model.section.get(iso3)?.value !== undefined))
    .map(({ iso3 }) => iso3)
    .sort((a, b) => language.compare(name(a), name(b)));
  const regions = [...Map.groupBy(listed, (iso3) => regionOf.get(iso3) ?? "")].map(([code, its]) => ({
    code,
    its,
    name: language.text(code === "" ? "map.list.no-region" : `group.${code}`),
  }));
  regions.sort((a, b) => Number(a.code === "") - Number(b.code === "") || language.compare(a.name, b.name));
  const areYears = new Set(model.shown.map(({ year }) => year)).size > 1;
  const item = (iso3: string): HTMLLIElement => {
    const found = model.section.get(iso3);
    const year = areYears && found?.value !== undefined ? [" ", element("time", {}, String(found.year))] : [];
    const link = element("a", { href: profile(iso3) }, name(iso3));
    return element("li", {}, link, " ", figureElement(language, model, iso3), ...year);
  };
  list.replaceChildren(
    ...regions.map(({ code, its, name: region }) => {
      const count = element("small", {}, language.count("map.list.count", its.length));
      return element(
        "details",
        { open: isOpen.get(code) ?? true, "data-region": code },
        element("summary", {}, region, " ", count),
        element("ul", {}, ...its.map(item)),
      );
    }),
  );
}
