/** A form in which a view is there for other sites. */
export type ViewForm = "document" | "oembed" | "picture" | "pinned";

/** What kind of view of the figures there is: how its address is made, and in which forms it is there. */
interface ViewKindFacts {
  /** Folder of its documents below /embed/{language}/, and of its pictures below /images/{language}/. */
  readonly folder: string;
  /** What names a view of the kind: the choices of the builder. */
  readonly of: readonly ("code" | "economy" | "group" | "chart")[];
  /** One document holds all views of an economy or a page, and shows the one that the part of its address behind # names. */
  readonly isSheet?: true;
  readonly forms: readonly ViewForm[];
}

/** Every kind of view for other sites. What a kind costs, in files of every language and release, are its forms. */
export const viewKinds = {
  map: { folder: "map", of: ["code"], forms: ["document", "oembed", "picture", "pinned"] },
  ranking: { folder: "ranking", of: ["code"], forms: ["document", "oembed", "picture", "pinned"] },
  groups: { folder: "groups", of: ["code"], forms: ["document", "oembed", "picture"] },
  card: { folder: "card", of: ["economy"], forms: ["document", "oembed", "picture"] },
  trend: { folder: "trends", of: ["economy", "code"], isSheet: true, forms: ["document", "pinned"] },
  strip: { folder: "strips", of: ["economy", "code"], isSheet: true, forms: ["document"] },
  chart: { folder: "charts", of: ["chart"], isSheet: true, forms: ["document"] },
  // Beside links to pages that have no view of their own kind.
  "indicator-card": { folder: "card", of: ["code"], forms: ["picture"] },
  "group-map": { folder: "group", of: ["group"], forms: ["picture"] },
} as const satisfies Record<string, ViewKindFacts>;

export type ViewKind = keyof typeof viewKinds;

/** The kinds that have documents: what the builder offers. */
export type EmbedKind = { [Kind in ViewKind]: "document" extends Forms<Kind> ? Kind : never }[ViewKind];
type Forms<Kind extends ViewKind> = (typeof viewKinds)[Kind]["forms"][number];

/** What names a view among those of its kind. */
export interface ViewName {
  readonly view: EmbedKind;
  readonly code?: string | undefined;
  /** Of an economy in small letters, of a card also a group's code. */
  readonly economy?: string | undefined;
  /** Page below the language, and id: "divide/women-and-men". */
  readonly chart?: string | undefined;
  /** Of a map: another year than the newest, which a script draws. */
  readonly year?: string | undefined;
}

/** Where a view is found: its document, and the id behind #. */
export interface ViewPlace {
  /** Below /embed/{language}/, without slashes at its ends: "map/egdi", "trends/ken", "charts/divide". */
  readonly document: string;
  /** "" where the document shows it by itself. */
  readonly id: string;
}

/** The place of a view by its name. */
export function viewPlace({ view, code = "", economy = "", chart = "", year = "" }: ViewName): ViewPlace {
  const { folder } = viewKinds[view];
  if (view === "chart") {
    const end = chart.lastIndexOf("/");
    return { document: `${folder}/${chart.slice(0, end)}`, id: chart.slice(end + 1) };
  }
  if (view === "trend" || view === "strip") return { document: `${folder}/${economy}`, id: code };
  return { document: `${folder}/${view === "card" ? economy : code}`, id: view === "map" ? year : "" };
}

/** The end of an address of a view below /embed/{language}/: "trends/ken/#egdi". */
export function viewAddress(name: ViewName): string {
  const { document, id } = viewPlace(name);
  return `${document}/${id === "" ? "" : `#${id}`}`;
}
