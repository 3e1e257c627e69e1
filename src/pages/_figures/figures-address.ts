import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";

/** The page of all figures of an economy, at an indicator or a theme where one is given. */
export const figuresAddress = (language: Language, iso3: string, place?: string): string =>
  `${paths.economy(language.tag, iso3)}figures/${place === undefined ? "" : `#${place}`}`;
