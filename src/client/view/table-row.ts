import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import { figureElement } from "./figure-element.ts";
import { judgement } from "./judgement.ts";
import type { ViewModel } from "./view-model.ts";

/** The row of an economy: name, rank, figure, year, status, change. */
export function tableRow(
  language: Language,
  model: ViewModel,
  iso3: string,
  profile: (iso3: string) => string,
): HTMLTableRowElement {
  const found = model.section.get(iso3);
  const rank = model.ranks.get(iso3);
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, element("a", { href: profile(iso3) }, language.text(`economy.${iso3}`))),
    element("td", { class: "n" }, rank === undefined ? "–" : language.number(rank.rank, 0)),
    element("td", { class: "n" }, figureElement(language, model, iso3)),
    element("td", {}, element("time", {}, String(found?.year ?? ""))),
    element("td", {}, found === undefined ? "" : language.text(`status.${found.status}`)),
    element("td", { class: "n" }, ...change(language, model, iso3)),
  );
}

function change(language: Language, model: ViewModel, iso3: string): (Node | string)[] {
  const [value, before] = [model.section.get(iso3)?.value, model.before(iso3)];
  if (value === undefined || before?.value === undefined) return ["–"];
  const difference = value - before.value;
  const judged = judgement(model, difference);
  const words = language.signed(difference, model.figures.indicator.decimals);
  const since = element("small", {}, language.text("explore.view.since", { year: before.year }));
  const said =
    judged === undefined ? [] : [element("span", { class: "vh" }, ` (${language.text(`explore.change.${judged}`)})`)];
  const colour = judged === undefined ? undefined : judged === "better" ? "up" : "down";
  return [element("span", { class: colour }, words, ...said), " ", since];
}
