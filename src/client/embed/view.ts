/** In a document of bare views: the options of its address, its height, its tips, other states. A classic script. */
import { drawOther } from "./draw-other.ts";
import { shownFigure } from "./shown-figure.ts";
import { tellHeight } from "./tell-height.ts";
import { showTips } from "./tips.ts";

const options = new URLSearchParams(location.search);
const theme = options.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
if (options.get("title") === "0") document.documentElement.dataset["title"] = "0";

const main = document.querySelector("main");

/** A document of several views is called as the one that it shows. */
function show(): void {
  const figure = main && shownFigure(main);
  if (!main || !figure) return;
  const { title } = figure.dataset;
  if (title !== undefined) document.title = title;
  drawOther(main, figure, { year: location.hash.slice(1), further: options.get("e") ?? "" });
}

if (main !== null) {
  for (const figure of main.querySelectorAll<HTMLElement>(".embed")) showTips(figure);
  tellHeight(main);
  addEventListener("hashchange", show);
  show();
}
