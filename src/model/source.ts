/** A publisher's file: whence, when and under which licence. Undefined is unknown, and said so. */
export interface Source {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly licence: string;
  readonly licenceUrl: string | undefined;
  /** Whether its values may be offered for download without question. */
  readonly redistributionSettled: boolean;
  readonly redistributionNote: string;
  /** Month retrieved, YYYY-MM. */
  readonly retrieved: string | undefined;
  readonly citation: string;
}
