/** One edition of the UN E-Government Survey and how its index is composed. */
export interface SurveyEdition {
  readonly year: number;
  /** Undefined for an edition whose figures are here before its row in data/reference/survey-editions.csv. */
  readonly method: SurveyMethod | undefined;
}

export interface SurveyMethod {
  /** What the edition calls its index. */
  readonly name: string;
  readonly weights: { readonly osi: number; readonly tii: number; readonly hci: number };
  /** "stated", or how the weights were found. */
  readonly weightsBasis: string;
}

/** A change of definition or method; of all economies where `economy` is undefined. */
export interface SeriesBreak {
  readonly indicator: string;
  readonly economy: string | undefined;
  readonly year: number;
  /** Key of the reason in the language files: `break.{reason}`. */
  readonly reason: string;
}
