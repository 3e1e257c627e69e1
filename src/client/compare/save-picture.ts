import { stackedCharts } from "../../charts/stacked-charts.ts";
import type { Language } from "../../i18n/language.ts";
import type { NameOf } from "../../views/compare/compared.ts";
import { save } from "../save-file.ts";
import { svgElement } from "../svg-element.ts";
import { rasterised } from "../view/rasterised.ts";
import { standalonePicture, type StandalonePicture } from "../view/standalone-picture.ts";
import type { ComparePlace } from "./compare-place.ts";
import type { CompareState } from "./compare-state.ts";

/** All charts that are shown as one picture that needs no page. */
function picture(place: ComparePlace, language: Language, { chosen }: CompareState, nameOf: NameOf): StandalonePicture {
  const figures = [...place.charts.querySelectorAll("figure")];
  const charts = figures.flatMap((figure) => {
    const svg = figure.querySelector<SVGSVGElement>(".drawn-wide svg");
    if (svg === null) return [];
    const { width, height } = svg.viewBox.baseVal;
    const words = (selector: string): string => figure.querySelector(selector)?.textContent ?? "";
    return [{ title: words("strong"), when: words(".when"), inside: svg.innerHTML, width, height }];
  });
  if (charts.length === 0) throw new Error("Nothing is drawn.");
  const sources = new Set(
    figures.flatMap((figure) =>
      [...figure.querySelectorAll(".source a:not([download], .embed-link)")].map((link) => link.textContent),
    ),
  );
  const licences = new Set(
    figures.flatMap((figure) => [...figure.querySelectorAll(".source > bdi")].map((licence) => licence.textContent)),
  );
  const stacked = svgElement(stackedCharts(charts));
  // Styles reach only what is in the page.
  place.charts.append(stacked);
  try {
    return standalonePicture(stacked, null, {
      title: language.list(chosen.map((code) => nameOf(code).short)),
      when: "",
      notes: [
        `${language.text("explore.view.source")} ${[...sources].join("; ")} · ${[...licences].join(" · ")} · ${location.host}`,
      ],
      direction: language.direction,
    });
  } finally {
    stacked.remove();
  }
}

export function savedPicture(place: ComparePlace, language: Language, state: CompareState, nameOf: NameOf): void {
  const { text } = picture(place, language, state, nameOf);
  save("comparison.svg", new Blob([text], { type: "image/svg+xml" }));
}

export async function saveComparedPng(
  place: ComparePlace,
  language: Language,
  state: CompareState,
  nameOf: NameOf,
): Promise<void> {
  save("comparison.png", await rasterised(picture(place, language, state, nameOf)));
}
