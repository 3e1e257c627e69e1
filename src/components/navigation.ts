/** A link of the header or footer. */
export interface NavigationLink {
  readonly href: string;
  readonly text: string;
  /** "page" on the page itself, "true" on a page below it. */
  readonly current?: "page" | "true" | undefined;
}
