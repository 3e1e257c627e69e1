import { figures, type IndicatorFigures } from "../../dataset.ts";

/** From the Survey to its background. */
const themeOrder = [
  "readiness",
  "participation",
  "internet",
  "broadband",
  "mobile",
  "affordability",
  "inclusion",
  "skills",
  "development",
  "security",
  "context",
];

/** All indicators by theme; a theme that has no place in the order comes last. */
export function inThemes(): { readonly theme: string; readonly indicators: readonly IndicatorFigures[] }[] {
  const place = (theme: string): number => (themeOrder.includes(theme) ? themeOrder.indexOf(theme) : themeOrder.length);
  return [...Map.groupBy(figures.values(), ({ indicator }) => indicator.theme)]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([theme, indicators]) => ({ theme, indicators }));
}
