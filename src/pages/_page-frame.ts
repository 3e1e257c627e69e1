import type { Language } from "../i18n/language.ts";
import { languages } from "../i18n/languages.ts";
import { navigation } from "./_navigation.ts";
import { paths } from "./_paths.ts";
import { sitePreview } from "./_site-preview.ts";

/**
 * What every page hands to its layout: navigation, pictures, and the page in the other languages.
 * @param pathIn the address of this page in a language
 */
export function pageFrame(language: Language, pathIn: (lang: string) => string) {
  const lang = language.tag;
  const here = pathIn(lang);
  return {
    language,
    icon: paths.icon(),
    preview: sitePreview(language),
    home: paths.home(lang),
    xDefault: here === paths.home(lang) ? paths.root() : pathIn(languages[0]?.tag ?? lang),
    alternates: languages.map(({ tag, name, direction }) => ({ tag, name, direction, href: pathIn(tag) })),
    search: { list: paths.economies(lang, "by-name"), results: paths.search(lang), file: paths.searchFile(lang) },
    navigation: navigation(language, here),
  };
}

/** The language part of every route: `getStaticPaths` of a page that exists once a language. */
export const languagePaths = () => languages.map(({ tag }) => ({ params: { lang: tag } }));
