/** What the page that makes embeds ready opens with. */
export interface BuilderChoice {
  readonly view: string;
  readonly code?: string;
  readonly economy?: string;
  /** Of a map: the year that it shows. */
  readonly year?: string;
  /** Of a trend: further economies, between commas. */
  readonly e?: string;
  readonly chart?: string;
}

/** The query of its address, in which commas and slashes stay as they are. */
export const builderQuery = (choice: BuilderChoice): string =>
  `?${new URLSearchParams({ ...choice }).toString().replaceAll("%2C", ",").replaceAll("%2F", "/")}`;
