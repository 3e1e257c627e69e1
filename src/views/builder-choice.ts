/** What the page that makes embeds ready opens with, as the query of its address. */
export interface BuilderChoice extends Readonly<Record<string, string | undefined>> {
  readonly view: string;
  readonly code?: string | undefined;
  readonly economy?: string | undefined;
  /** Of a map: the year that it shows. */
  readonly year?: string | undefined;
  /** Of a trend: further economies, between commas. */
  readonly e?: string | undefined;
  readonly chart?: string | undefined;
}
