import type { EmbedTarget } from "../../views/embed-snippets.ts";

export interface BuilderState {
  readonly view: string;
  readonly code: string;
  readonly economy: string;
  readonly lang: string;
  /** Whose figures stay as they are; empty: always the newest. */
  readonly release: string;
}

/** Views of all economies. */
const ofAll = new Set(["map", "ranking", "groups"]);

/** Full addresses of a picture; only views of all economies and cards have a PNG. */
export interface PictureAddresses {
  readonly svg: string;
  readonly png?: string;
}

/** What a choice shows as a picture, which is always of the newest figures: of a release there is none. */
export function pictureOf(
  { view, code, economy, lang, release }: BuilderState,
  root: string,
): PictureAddresses | undefined {
  if (release !== "") return undefined;
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
  { view, code, economy, lang, release }: BuilderState,
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
  const kept = release === "" ? {} : { release };
  const embed = `${root}${release === "" ? "" : `pinned/${release}/`}embed/${lang}`;
  if (ofAll.has(view)) {
    return {
      view,
      ...kept,
      address: `${embed}/${view}/${code}/`,
      page: `${root}${lang}/indicators/${code}/`,
      title: `${measure}, ${viewName}`,
    };
  }
  return {
    view,
    ...kept,
    address: `${embed}/${view}/${code}/${economy}/`,
    page: `${root}${lang}/economies/${economy}/`,
    title: `${economyName}: ${measure}`,
  };
}
