/** A link of the header or footer. */
export interface NavigationLink {
  readonly href: string;
  readonly text: string;
  /** "page" on the page itself, "true" on a page below it. */
  readonly current?: "page" | "true" | undefined;
}

/** Pages that belong together, under a title. */
export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

/** The ways through the site, as every page shows them. */
export interface Navigation {
  /** The row of the header, where there is room for it. */
  readonly main: readonly NavigationLink[];
  /** Every section, as the menu lists them; the footer has those of the last group. */
  readonly groups: readonly NavigationGroup[];
}
