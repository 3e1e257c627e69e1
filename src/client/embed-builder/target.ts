import type { EmbedTarget } from "../../views/embed-snippets.ts";

export interface BuilderState {
  readonly view: string;
  readonly code: string;
  readonly economy: string;
  readonly lang: string;
  /** Whose figures stay as they are; empty: always the newest. */
  readonly release: string;
  /** Of a map: the year that it shows; empty: the newest figures. */
  readonly year: string;
  /** Of a trend: the codes of further economies, between commas. */
  readonly e: string;
  /** Of a chart: its page below the language, and its id. */
  readonly chart: string;
}

/** Views of all economies. */
const ofAll = new Set(["map", "ranking", "groups"]);

/** Full addresses of a picture; only views of all economies and cards have a PNG. */
export interface PictureAddresses {
  readonly svg: string;
  readonly png?: string;
}

/**
 * What a choice shows as a picture, which is always of the newest figures and of one economy: of a release, of a year
 * and of charts of pages there is none.
 */
export function pictureOf(
  { view, code, economy, lang, release, year, e }: BuilderState,
  root: string,
): PictureAddresses | undefined {
  if (view === "chart" || release !== "" || year !== "" || e !== "") return undefined;
  const place = view === "profile" ? `card/${economy}` : `${view}/${code}`;
  const address = `${root}images/${lang}/${place}`;
  if (view === "profile" || ofAll.has(view)) return { svg: `${address}.svg`, png: `${address}.png` };
  return { svg: `${address}/${economy}.svg` };
}

/**
 * What a choice embeds.
 * @param root full address of the site
 * @param names of the economy, the indicator and the view, as chosen
 */
export function targetOf(
  { view, code, economy, lang, release, year, e, chart }: BuilderState,
  root: string,
  names: readonly string[],
): EmbedTarget {
  const [economyName = "", measure = "", viewName = ""] = names;
  if (view === "profile") {
    return {
      view,
      address: `${root}embed/${lang}/profile/${economy}/`,
      page: `${root}${lang}/economies/${economy}/`,
      title: economyName,
    };
  }
  if (view === "chart") {
    const page = chart.slice(0, chart.lastIndexOf("/"));
    return { view, address: `${root}embed/${lang}/chart/${chart}/`, page: `${root}${lang}/${page}/`, title: viewName };
  }
  const kept = release === "" ? {} : { release };
  const embed = `${root}${release === "" ? "" : `pinned/${release}/`}embed/${lang}`;
  if (ofAll.has(view)) {
    const place = year === "" ? code : `${code}/${year}`;
    return {
      view,
      ...kept,
      address: `${embed}/${view}/${place}/`,
      page: `${root}${lang}/indicators/${place}/`,
      title: [measure, viewName, ...(year === "" ? [] : [year])].join(", "),
    };
  }
  return {
    view,
    ...kept,
    address: `${embed}/${view}/${code}/${economy}/${e === "" ? "" : `?e=${e}`}`,
    page: `${root}${lang}/economies/${economy}/`,
    title: `${economyName}: ${measure}`,
    further: e === "" ? 0 : e.split(",").length,
  };
}
