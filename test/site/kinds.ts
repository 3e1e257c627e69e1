import { siteLanguages } from "../../scripts/site/site-languages.ts";

/** One or more addresses of every kind of page, {lang} standing for each language. Profiles: with neighbours, an island, unranked parts, no UN member. */
const forms = [
  "/",
  "/404.html",
  "/pinned/2026.11/",
  "/{lang}/",
  "/{lang}/economies/",
  "/{lang}/economies/ken/",
  "/{lang}/economies/tuv/",
  "/{lang}/economies/prk/",
  "/{lang}/economies/hkg/",
  "/{lang}/economies/ken/figures/",
  "/{lang}/indicators/",
  "/{lang}/indicators/egdi/",
  "/{lang}/indicators/internet-users/",
  "/{lang}/indicators/price-mobile-data-5gb-gni/",
  "/{lang}/indicators/population/",
  "/{lang}/indicators/egdi/2024/",
  "/{lang}/groups/",
  "/{lang}/groups/m49-002/",
  "/{lang}/groups/world/",
  "/{lang}/groups/ldc/",
  "/{lang}/rank-changes/",
  "/{lang}/rank-changes/2008/",
  "/{lang}/index-lab/",
  "/{lang}/divide/",
  "/{lang}/outliers/",
  "/{lang}/practices/",
  "/{lang}/practices/afr-local-radios/",
  "/{lang}/practices/theme/e-voting/",
  "/{lang}/practices/level/national/2/",
  "/{lang}/practices/economy/bol/",
  "/{lang}/practices/collection/participation/",
  "/{lang}/action-lines/",
  "/{lang}/recommendations/",
  "/{lang}/timeline/",
  "/{lang}/participation/",
  "/{lang}/compare/",
  "/{lang}/compare/ken/",
  "/{lang}/compare/tuv/",
  "/{lang}/compare/world/",
  "/{lang}/compare/m49-053/",
  "/{lang}/relate/",
  "/{lang}/search/",
  "/{lang}/data/",
  "/{lang}/data/quality/",
  "/{lang}/methodology/",
  "/{lang}/glossary/",
  "/{lang}/sources/",
  "/{lang}/embed/",
  "/{lang}/about/",
  "/{lang}/accessibility/",
] as const;

/** Documents for the frames of other sites; the longest names, the narrowest scales, an economy that is no member. */
const embedForms = [
  "/embed/{lang}/map/egdi/",
  "/embed/{lang}/map/price-mobile-data-5gb-gni/",
  "/embed/{lang}/ranking/internet-users/",
  "/embed/{lang}/ranking/population/",
  "/embed/{lang}/groups/egdi/",
  "/embed/{lang}/groups/ogdi/",
  "/embed/{lang}/trends/lao/",
  "/embed/{lang}/trends/bol/",
  "/embed/{lang}/trends/hkg/",
  "/embed/{lang}/strips/ken/",
  "/embed/{lang}/strips/tuv/",
  "/embed/{lang}/card/bol/",
  "/embed/{lang}/card/hkg/",
  "/embed/{lang}/card/ldc/",
  "/embed/{lang}/charts/divide/",
  "/embed/{lang}/charts/participation/",
  "/embed/{lang}/charts/practices/",
  "/embed/{lang}/charts/data/quality/",
  "/embed/{lang}/charts/timeline/",
  "/embed/{lang}/charts/relate/",
  "/embed/{lang}/charts/economies/lao/",
  "/embed/{lang}/charts/groups/m49-002/",
  "/embed/{lang}/charts/indicators/egdi/",
  "/embed/{lang}/charts/compare/m49-053/",
  "/pinned/2026.11/embed/{lang}/map/internet-users/",
  "/pinned/2026.11/embed/{lang}/trends/lao/",
] as const;

const inEveryLanguage = (form: string): string[] => siteLanguages.map((lang) => form.replace("{lang}", lang));

/** Embeds, one or more of every view in every language. */
export const embedPaths: readonly string[] = embedForms.flatMap(inEveryLanguage);

/** Addresses below the base path, one of every kind of page in every language. */
export const samplePaths: readonly string[] = forms.flatMap((form) =>
  form.includes("{lang}") ? inEveryLanguage(form) : [form],
);

/** The file of dist/ that an address names. */
export function fileOfPath(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}
