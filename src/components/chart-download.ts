/** The file that the numbers of a chart are in, and what is needed to cite it. */
export interface ChartDownload {
  readonly href: string;
  /** Release of the figures; undefined before the first. */
  readonly release: string | undefined;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string | undefined;
  /** Files for reference managers. */
  readonly citations: readonly { readonly form: string; readonly href: string }[];
}
