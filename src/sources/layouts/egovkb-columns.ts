/** Indicators and the rank by the official names of their columns; the second name is that of survey-zeros.csv. */
export const egovkbCells = {
  egdi: "E-Government Index",
  epi: "E-Participation Index",
  osi: "Online Service Index",
  hci: "Human Capital Index",
  tii: "Telecommunication Infrastructure Index",
} as const satisfies Readonly<Record<string, string>>;

export type EgovkbCell = keyof typeof egovkbCells;
export const egovkbCodes = Object.keys(egovkbCells) as EgovkbCell[];
export const rankColumn = "E-Government Rank";
