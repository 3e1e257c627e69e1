import type { Knowledge } from "../../src/model/knowledge.ts";
import type { Fault } from "../../src/sources/fault.ts";
import {
  readActionLines,
  readAgencies,
  readSdgLinks,
  readStocktaking,
} from "../../src/sources/knowledge/action-lines-tables.ts";
import {
  readDocumentFigures,
  readDocuments,
  readMilestones,
  readRecommendations,
} from "../../src/sources/knowledge/follow-up-tables.ts";
import { readPractices, type PracticeReference } from "../../src/sources/knowledge/practices-table.ts";
import { readVocabulary, wordsByKind } from "../../src/sources/knowledge/vocabulary-table.ts";
import type { ReferenceText } from "../../src/sources/reference-rows.ts";
import { openInPlace, type OpenTable } from "./own-table.ts";
import type { ReferenceData } from "./read-reference.ts";

type Reference = Pick<ReferenceData, "economyByIso3" | "indicators">;

/** Reads data/knowledge; what is wrong in it is added to `faults`. */
export function readKnowledge(
  { economyByIso3, indicators }: Reference,
  faults: Fault[],
  open: OpenTable = openInPlace,
): Knowledge {
  const table = (name: string): ReferenceText => open(`data/knowledge/${name}.csv`, faults);
  const documents = readDocuments(table("documents"), faults);
  const documentIds = new Set(documents.map(({ id }) => id));
  const actionLines = readActionLines(table("action-lines"), documentIds, faults);
  const lineCodes = new Set(actionLines.map(({ code }) => code));
  const vocabulary = readVocabulary(table("vocabulary"), lineCodes, faults);
  const words = wordsByKind(vocabulary);
  const reference = { documents: documentIds, actionLines: lineCodes, words };
  const indicatorCodes = new Set(indicators.keys());
  const economies = new Set(economyByIso3.keys());
  return {
    vocabulary,
    documents,
    actionLines,
    agencyRoles: readAgencies(table("agencies"), reference, faults),
    stocktaking: readStocktaking(table("stocktaking"), reference, faults),
    sdgLinks: readSdgLinks(table("wsis-sdg-matrix"), reference, faults),
    documentFigures: readDocumentFigures(
      table("document-figures"),
      { documents: documentIds, indicators: indicatorCodes },
      faults,
    ),
    milestones: readMilestones(table("milestones"), documentIds, faults),
    recommendations: readRecommendations(
      table("recommendations"),
      { documents: documentIds, indicators: indicatorCodes, words },
      faults,
    ),
    practices: readPractices(table("practices"), { economies, actionLines: lineCodes, vocabulary }, faults),
  };
}

/** What the form for new practices is read by. */
export function practiceReference(
  { economyByIso3 }: Pick<ReferenceData, "economyByIso3">,
  { actionLines, vocabulary }: Knowledge,
): PracticeReference {
  const lines = new Set(actionLines.map(({ code }) => code));
  return { economies: new Set(economyByIso3.keys()), actionLines: lines, vocabulary };
}
