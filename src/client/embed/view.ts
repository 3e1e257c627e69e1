/** In an embed: the options of its address, its height, its tips, further economies in a trend. A classic script. */
import { drawMore } from "./draw-more.ts";
import { tellHeight } from "./tell-height.ts";
import { showTips } from "./tips.ts";

const options = new URLSearchParams(location.search);
const theme = options.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
if (options.get("title") === "0") document.documentElement.dataset["title"] = "0";

for (const figure of document.querySelectorAll<HTMLElement>(".embed")) {
  showTips(figure);
  tellHeight(figure);
  drawMore(figure, options.get("e"));
}
