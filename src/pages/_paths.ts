import type { BuilderChoice } from "../views/builder-choice.ts";
import { type ViewName, viewAddress } from "../model/view-kind.ts";
import { hostScripts } from "../views/host-scripts.ts";
import { queryOf } from "../views/query.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Addresses of the site: a public contract. All end in a slash; data files do not. */
export const paths = {
  root: () => `${base}/`,
  home: (lang: string) => `${base}/${lang}/`,
  /** A section of the site by its address below the language. */
  section: (lang: string, page: string) => `${base}/${lang}/${page}/`,
  economies: (lang: string, section?: string) =>
    `${base}/${lang}/economies/${section === undefined ? "" : `#${section}`}`,
  economy: (lang: string, iso3: string) => `${base}/${lang}/economies/${iso3.toLowerCase()}/`,
  indicators: (lang: string) => `${base}/${lang}/indicators/`,
  indicator: (lang: string, code: string) => `${base}/${lang}/indicators/${code}/`,
  indicatorYear: (lang: string, code: string, year: number) => `${base}/${lang}/indicators/${code}/${year}/`,
  groups: (lang: string) => `${base}/${lang}/groups/`,
  group: (lang: string, code: string) => `${base}/${lang}/groups/${code}/`,
  rankChanges: (lang: string) => `${base}/${lang}/rank-changes/`,
  rankChangesOf: (lang: string, year: number) => `${base}/${lang}/rank-changes/${year}/`,
  divide: (lang: string, section?: string) => `${base}/${lang}/divide/${section === undefined ? "" : `#${section}`}`,
  outliers: (lang: string) => `${base}/${lang}/outliers/`,
  indexLab: (lang: string) => `${base}/${lang}/index-lab/`,
  practices: (lang: string, section?: string) =>
    `${base}/${lang}/practices/${section === undefined ? "" : `#${section}`}`,
  practice: (lang: string, id: string) => `${base}/${lang}/practices/${id}/`,
  practiceFacet: (lang: string, facet: string, word: string, page = 1) =>
    `${base}/${lang}/practices/${facet}/${word}/${page === 1 ? "" : `${page}/`}`,
  practiceCollection: (lang: string, name: string) => `${base}/${lang}/practices/collection/${name}/`,
  actionLines: (lang: string, section?: string) =>
    `${base}/${lang}/action-lines/${section === undefined ? "" : `#${section}`}`,
  recommendations: (lang: string, id?: string) => `${base}/${lang}/recommendations/${id === undefined ? "" : `#${id}`}`,
  timeline: (lang: string) => `${base}/${lang}/timeline/`,
  participation: (lang: string) => `${base}/${lang}/participation/`,
  compare: (lang: string) => `${base}/${lang}/compare/`,
  /** An economy's or a group's prepared comparison. */
  comparison: (lang: string, code: string) => `${base}/${lang}/compare/${code.toLowerCase()}/`,
  relate: (lang: string, pair: { readonly x?: string; readonly y?: string } = {}) =>
    `${base}/${lang}/relate/${queryOf(pair)}`,
  data: (lang: string) => `${base}/${lang}/data/`,
  codebook: (lang: string) => `${base}/${lang}/data/codebook/`,
  /** @param place id of a source's table */
  provenance: (lang: string, place?: string) =>
    `${base}/${lang}/data/provenance/${place === undefined ? "" : `#${place}`}`,
  changes: (lang: string) => `${base}/${lang}/changes/`,
  /** The feed of releases: of all, or of those that changed an economy's figures. */
  feed: (lang: string, iso3?: string) =>
    `${base}/${lang}/${iso3 === undefined ? "changes" : `economies/${iso3.toLowerCase()}`}/feed.atom`,
  quality: (lang: string) => `${base}/${lang}/data/quality/`,
  methodology: (lang: string, section?: string) =>
    `${base}/${lang}/methodology/${section === undefined ? "" : `#${section}`}`,
  glossary: (lang: string) => `${base}/${lang}/glossary/`,
  sources: (lang: string, key?: string) => `${base}/${lang}/sources/${key === undefined ? "" : `#${key}`}`,
  about: (lang: string) => `${base}/${lang}/about/`,
  accessibility: (lang: string) => `${base}/${lang}/accessibility/`,
  /** The page that makes ready what others paste into theirs. */
  builder: (lang: string, choice: BuilderChoice | Record<string, never> = {}) =>
    `${base}/${lang}/embed/${queryOf(choice)}`,
  /** A bare view for the frames of other sites. */
  embed: (lang: string, view: ViewName) => `${base}/embed/${lang}/${viewAddress(view)}`,
  embedDocument: (lang: string, place: string) => `${base}/embed/${lang}/${place}/`,
  /** A file that all documents of bare views share: "view.js". */
  embedFile: (name: string) => `${base}/embed/${name}`,
  /** A script that others have in their pages: frozen. */
  hostScript: (name: string) => `${base}/embed/${hostScripts.version}/${name}.js`,
  pinned: (release: string) => `${base}/pinned/${release}/`,
  /** A view, or with the view "card" what stands for a page, as a bitmap: of an economy, an indicator or a group. */
  png: (lang: string, view: string, code: string) => `${base}/images/${lang}/${view}/${code.toLowerCase()}.png`,
  search: (lang: string) => `${base}/${lang}/search/`,
  icon: () => `${base}/icon.svg`,
  preview: () => `${base}/preview.png`,
  land: () => `${base}/land.svg`,
  /** Files of the browser's own views: no contract, they may change with any release. */
  explore: () => `${base}/explore/`,
  searchFile: (lang: string) => `${base}/explore/search/${lang}.json`,
  /** The folder of the index of full text, which scripts/site/index-text.ts writes. */
  textIndex: () => `${base}/pagefind/`,
  dataFile: (path: string) => `${base}/data/v1/${path}`,
} as const;
