import type { Language } from "../../i18n/language.ts";
import type { BuilderChoice } from "../../views/builder-choice.ts";
import type { ViewModel } from "./view-model.ts";

type Viewed = Pick<ViewModel, "figures" | "year" | "isLatest" | "group" | "shown" | "breaks">;

/**
 * As what a view is made ready for other sites: the newest map, or that of its year, which only headline indicators have.
 * Those are of the whole world, of one year where they are of a year, and in the indicator's own classes: the link says so
 * where the view is another.
 */
export function embedOf(
  language: Language,
  { figures, year, isLatest, group, shown, breaks }: Viewed,
): { readonly choice: BuilderChoice; readonly text: string } | undefined {
  const { code, headline, classBreaks } = figures.indicator;
  const isFilled = !isLatest && shown.some(({ isOlder }) => isOlder);
  const isSame = group === "" && !isFilled && breaks.join() === classBreaks.join();
  const text = (key: string): string => language.text(isSame ? "builder.open" : key, { year });
  if (isLatest) return { choice: { view: "map", code }, text: text("builder.open.world") };
  return headline
    ? { choice: { view: "map", code, year: String(year) }, text: text("builder.open.world-year") }
    : undefined;
}
