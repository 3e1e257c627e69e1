import { cardSize } from "../../charts/pictures/card-size.ts";
import type { Preview } from "../../components/preview.ts";
import type { Language } from "../../i18n/language.ts";
import { pictureAlt } from "../../charts/pictures/picture-facts.ts";
import { paths } from "../_paths.ts";

/**
 * The card of an economy, an indicator or a group as others show it beside a link to its page.
 * @param shown what the card shows, in words
 */
export function cardPreview(language: Language, code: string, name: string, shown: string): Preview {
  return {
    address: paths.png(language.tag, "card", code),
    ...cardSize,
    alt: pictureAlt(name, shown),
  };
}
