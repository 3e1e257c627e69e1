/** The picture that others show beside a link to a page. */
export interface Preview {
  readonly address: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
}
