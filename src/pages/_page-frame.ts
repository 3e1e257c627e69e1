import type { NavigationLink } from "../components/navigation.ts";
import type { Language } from "../i18n/language.ts";
import { languages } from "../i18n/languages.ts";
import { paths } from "./_paths.ts";

type Section = "economies" | "indicators" | "groups" | "data" | "methodology";

/**
 * What every page hands to its layout: navigation, footer, pictures, and the page in the other languages.
 * @param pathIn the address of this page in a language
 * @param section the part of the site that the page belongs to
 */
export function pageFrame(language: Language, pathIn: (lang: string) => string, section?: Section) {
  const lang = language.tag;
  const here = pathIn(lang);
  const link = (name: Section, href: string): NavigationLink => ({
    href,
    text: language.text(`navigation.${name}`),
    current: here === href ? "page" : section === name ? "true" : undefined,
  });
  return {
    language,
    icon: paths.icon(),
    preview: paths.preview(),
    home: paths.home(lang),
    xDefault: here === paths.home(lang) ? paths.root() : pathIn(languages[0]?.tag ?? lang),
    alternates: languages.map(({ tag, name, direction }) => ({ tag, name, direction, href: pathIn(tag) })),
    navigation: [
      link("economies", paths.economies(lang)),
      link("indicators", paths.indicators(lang)),
      link("groups", paths.groups(lang)),
      link("data", paths.data(lang)),
      link("methodology", paths.methodology(lang)),
    ],
    footer: [
      { href: paths.about(lang), text: language.text("about.title") },
      { href: paths.sources(lang), text: language.text("sources.title") },
      { href: paths.quality(lang), text: language.text("quality.title") },
      { href: paths.glossary(lang), text: language.text("glossary.title") },
      { href: paths.accessibility(lang), text: language.text("accessibility.title") },
    ],
  };
}

/** The language part of every route: `getStaticPaths` of a page that exists once a language. */
export const languagePaths = () => languages.map(({ tag }) => ({ params: { lang: tag } }));
