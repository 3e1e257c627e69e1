import { type EmbedKind, type ViewKind, viewAddress, viewKinds } from "../../model/view-kind.ts";
import type { EmbedTarget } from "../../views/embed-snippets.ts";

export interface BuilderState {
  readonly view: EmbedKind;
  readonly code: string;
  /** Of a card also a group. */
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

/** What the builder knows beside the choice. */
export interface BuilderFacts {
  /** Full address of the site. */
  readonly root: string;
  /** Of the economy, the indicator and the view, as chosen. */
  readonly names: readonly string[];
  /** The card is a group's. */
  readonly isGroup?: boolean;
}

/** Full addresses of a picture. */
export interface PictureAddresses {
  readonly svg: string;
  readonly png: string;
}

const has = (view: ViewKind, form: string): boolean => viewKinds[view].forms.some((one) => one === form);

/** Whether a release keeps the figures of a kind of view. */
export const isPinnedKind = (view: ViewKind): boolean => has(view, "pinned");

/** What a choice shows as a picture at an address: that is always of the newest figures. */
export function pictureOf(
  { view, code, economy, lang, release, year }: BuilderState,
  root: string,
): PictureAddresses | undefined {
  if (!has(view, "picture") || release !== "" || year !== "") return undefined;
  const address = `${root}images/${lang}/${viewKinds[view].folder}/${view === "card" ? economy : code}`;
  return { svg: `${address}.svg`, png: `${address}.png` };
}

/** What a choice embeds. */
export function targetOf(state: BuilderState, { root, names, isGroup = false }: BuilderFacts): EmbedTarget {
  const { view, lang, release, e, year } = state;
  const [economyName = "", measure = "", viewName = ""] = names;
  const [document = "", id] = viewAddress(state).split("#");
  const query = e === "" ? "" : `?e=${e}`;
  const pinned = release === "" ? "" : `pinned/${release}/`;
  const titles: Readonly<Record<EmbedKind, string>> = {
    map: [measure, viewName, ...(year === "" ? [] : [year])].join(", "),
    ranking: [measure, viewName].join(", "),
    groups: [measure, viewName].join(", "),
    card: economyName,
    trend: `${economyName}: ${measure}`,
    strip: `${economyName}: ${measure}`,
    chart: viewName,
  };
  return {
    view,
    ...(release !== "" && { release }),
    address: `${root}${pinned}embed/${lang}/${document}${query}${id === undefined ? "" : `#${id}`}`,
    page: `${root}${lang}/${pageOf(state, isGroup)}/`,
    title: titles[view],
    further: e === "" ? 0 : e.split(",").length,
  };
}

/** The page that has it all, below the language. */
function pageOf({ view, code, economy, chart }: BuilderState, isGroup: boolean): string {
  if (view === "chart") return chart.slice(0, chart.lastIndexOf("/"));
  if (view === "map" || view === "ranking" || view === "groups") return `indicators/${code}`;
  return `${isGroup ? "groups" : "economies"}/${economy}`;
}
