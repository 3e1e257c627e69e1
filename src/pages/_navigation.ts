import type { Navigation, NavigationGroup, NavigationLink } from "../components/navigation.ts";
import type { Language } from "../i18n/language.ts";
import { paths } from "./_paths.ts";
import { type Section, sectionGroups } from "./_sections.ts";

const files = Object.keys(import.meta.glob("./\\[lang\\]/**/*.astro"));
const built: ReadonlySet<string> = new Set(
  files.map((file) => file.slice("./[lang]/".length).replace(/(\/index)?\.astro$/, "")),
);

/**
 * The sections that the build has, as they are shown on the page at an address.
 * @param pages the pages there are, by their address below the language
 */
export function navigation(language: Language, here: string, pages = built): Navigation {
  const groups = sectionGroups
    .map(({ name, sections }) => ({ name, sections: sections.filter(({ page }) => pages.has(page)) }))
    .filter(({ sections }) => sections.length > 0);
  const hrefOf = ({ page }: Section): string => paths.section(language.tag, page);
  // The nearest above this page: /data/quality/ belongs to itself, and only without a section of its own to /data/.
  const nearest = groups
    .flatMap(({ sections }) => sections.map(hrefOf))
    .filter((href) => here.startsWith(href))
    .reduce((longest, href) => (href.length > longest.length ? href : longest), "");
  const currentOf = (href: string) => (href !== nearest ? undefined : href === here ? "page" : "true");
  const link = (section: Section): NavigationLink => {
    const href = hrefOf(section);
    return { href, text: nameOf(language, section), current: currentOf(href) };
  };
  return {
    main: groups.flatMap(({ sections }) => mainLinks(sections.map((section) => ({ section, link: link(section) })))),
    groups: groups.map(({ name, sections }): NavigationGroup => ({
      title: language.text(`navigation.group.${name}`),
      links: sections.map(link),
    })),
  };
}

/** Whether the build has a section, by its address below the language. */
export const hasSection = (page: string): boolean => built.has(page);

/** Links to those of some sections that the build has. */
export const sectionLinks = (language: Language, wanted: readonly string[]): { href: string; text: string }[] =>
  wanted
    .filter(hasSection)
    .map((page) => ({ href: paths.section(language.tag, page), text: nameOf(language, { page }) }));

/** Every section that the build has, by its address below the language, with its name. */
export const sectionNames = (language: Language): { page: string; name: string }[] =>
  sectionGroups
    .flatMap(({ sections }) => sections)
    .filter(({ page }) => built.has(page))
    .map((section) => ({ page: section.page, name: nameOf(language, section) }));

const nameOf = (language: Language, { page }: Section): string =>
  language.text(`navigation.${page.replaceAll("/", "-")}`);

/** The links of a group in the row of the header; the first stands for the pages of the group that are not there. */
function mainLinks(all: readonly { readonly section: Section; readonly link: NavigationLink }[]): NavigationLink[] {
  const isOnOther = all.some(({ section, link }) => section.isMain === undefined && link.current !== undefined);
  return all
    .filter(({ section }) => section.isMain)
    .map(({ link }, index) => (isOnOther && index === 0 ? { ...link, current: "true" } : link));
}
