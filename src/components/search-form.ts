/** Where the search field leads, and where its suggestions come from. */
export interface SearchAddresses {
  /** A list that is of use without a script. */
  readonly list: string;
  readonly results: string;
  readonly file: string;
}
