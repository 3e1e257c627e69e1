import { cardSize } from "../../charts/pictures/card-size.ts";
import { pictureAlt } from "../../charts/pictures/picture-facts.ts";
import type { Preview } from "../../components/preview.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { mapFigure } from "../_figures/map-figure.ts";
import { paths } from "../_paths.ts";
import { economyCardWords } from "./economy-card.ts";
import { pictureWords } from "./picture-words.ts";

/**
 * The card of an economy, an indicator or a group as others show it beside a link to its page.
 * @param shown what the card shows, in words; without figures where it may show newer ones than those at hand
 */
export function cardPreview(language: Language, code: string, name: string, shown: string): Preview {
  return {
    address: paths.png(language.tag, "card", code),
    ...cardSize,
    alt: pictureAlt(name, shown),
  };
}

/** An economy's card beside a link to any page of it. */
export function economyPreview(language: Language, economy: Economy): Preview {
  const { iso3 } = economy;
  return once(language, iso3, () =>
    cardPreview(language, iso3, language.economyName(economy), economyCardWords(language, economy)),
  );
}

/** An indicator's card beside a link to any page of it. */
export const indicatorPreview = (language: Language, code: string): Preview =>
  once(language, code, () => {
    const { name } = indicatorWords(language, figuresOf(code).indicator);
    return cardPreview(language, code, name, pictureWords(language, mapFigure(language, code, "latest").svg));
  });

/** A group's card beside a link to any page of it. */
export const groupPreview = (language: Language, group: Group): Preview =>
  once(language, group.code, () => {
    const { svg } = mapFigure(language, "egdi", "latest", group.code === "world" ? undefined : group);
    return cardPreview(language, group.code, language.text(`group.${group.code}`), pictureWords(language, svg));
  });

const made = new Map<string, Preview>();

/** An economy has the same card beside forty views. */
function once(language: Language, code: string, make: () => Preview): Preview {
  const key = `${language.tag}/${code}`;
  const preview = made.get(key) ?? make();
  made.set(key, preview);
  return preview;
}
