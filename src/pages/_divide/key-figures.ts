import { absence, divideHtml, groupFigureHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { type DivideFigure, divideMeasure } from "../../model/divide.ts";
import { behindText } from "./behind.ts";
import { divideFigure } from "./found.ts";

/** The divide in six numbers, each with what stands behind it. */
export function divideKeyFigures(language: Language): KeyFigure[] {
  const price = "price-mobile-data-5gb-gni";
  return [
    worldOnline(language),
    keyFigure(language, "parity", divideFigure("ratio", "world", "internet-users-female", "internet-users-male")),
    keyFigure(language, "ldc", divideFigure("difference", "ldc", divideMeasure, "world")),
    keyFigure(language, "price", divideFigure("people-above", "world", price, "target")),
    keyFigure(language, "usage", divideFigure("difference", "world", "coverage-4g", divideMeasure)),
    keyFigure(language, "gini", divideFigure("gini", "world", divideMeasure, "none")),
  ];
}

function worldOnline(language: Language): KeyFigure {
  const { indicator, groupHeadline } = figuresOf(divideMeasure);
  const found = groupHeadline("world");
  return {
    name: language.text("divide.key.online"),
    big: groupFigureHtml(language, indicator, "world", found),
    unit: "%",
    more: found === undefined ? "" : more(language, { ...found, method: "population-weighted" }),
  };
}

function keyFigure(language: Language, key: string, found: DivideFigure | undefined): KeyFigure {
  const unit = `divide.key.${key}.unit`;
  return {
    name: language.text(`divide.key.${key}`),
    big: found === undefined ? absence(language) : divideHtml(language, found, key === "usage"),
    unit: language.has(unit) ? language.text(unit) : "",
    more: found === undefined ? "" : more(language, found),
  };
}

function more(language: Language, found: Parameters<typeof behindText>[1]): Html {
  const method =
    found.method === "median-of-members-with-value" ? [escapeHtml(language.text(`divide.method.${found.method}`))] : [];
  return [...method, behindText(language, found)].join(" · ");
}
