import type { PartialDate } from "../model/follow-up.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { practiceTable } from "./practice-table.ts";
import type { Cell, Table } from "./csv.ts";
import { joined, writtenDate } from "./knowledge-cells.ts";

/** A table by its columns: each says what its cell is. */
function tableOf<T>(rows: readonly T[], cells: Readonly<Record<string, (one: T) => Cell>>): Table {
  return { columns: Object.keys(cells), rows: rows.map((row) => Object.values(cells).map((cell) => cell(row))) };
}

const flag = (is: boolean): number => (is ? 1 : 0);
const years = ({ from, to }: { readonly from: number; readonly to: number | undefined }): string =>
  from === to ? String(from) : `${from}-${to ?? ""}`;
const dated = ({ date }: { readonly date: PartialDate }): string => writtenDate(date);

/** The published tables of knowledge by the name of their file: a public contract. Lists are separated by ";". */
export function knowledgeTables(knowledge: Knowledge): Readonly<Record<string, Table>> {
  return {
    practices: practiceTable(knowledge.practices),
    vocabulary: tableOf(knowledge.vocabulary, {
      kind: ({ kind }) => kind,
      word: ({ word }) => word,
      of: ({ of }) => of,
      note: ({ note }) => note,
    }),
    ...aboutLines(knowledge),
    ...followUp(knowledge),
  };
}

function aboutLines({ actionLines, agencyRoles, stocktaking, sdgLinks }: Knowledge): Record<string, Table> {
  return {
    "action-lines": tableOf(actionLines, {
      code: ({ code }) => code,
      name: ({ name }) => name,
      lead_facilitators: ({ leadFacilitators }) => joined(leadFacilitators),
      co_facilitator: ({ coFacilitator }) => coFacilitator,
      source: ({ sources }) => joined(sources),
      note: ({ note }) => note,
    }),
    agencies: tableOf(agencyRoles, {
      agency: ({ agency }) => agency,
      agency_type: ({ agencyType }) => agencyType,
      action_line: ({ actionLine }) => actionLine,
      subgroup: ({ subgroup }) => subgroup,
      role: ({ role }) => role,
      years: (role) => years(role.years),
      fact: ({ fact }) => fact,
      source: ({ sources }) => joined(sources),
    }),
    stocktaking: tableOf(stocktaking, {
      year: ({ year }) => year,
      action_line: ({ actionLine }) => actionLine,
      measure: ({ measure }) => measure,
      value: ({ value }) => value,
      precision: ({ precision }) => precision,
      note: ({ note }) => note,
      source: ({ sources }) => joined(sources),
    }),
    "wsis-sdg-matrix": tableOf(sdgLinks, {
      action_line: ({ actionLine }) => actionLine,
      sdg: ({ sdg }) => sdg,
      basis: ({ basis }) => basis,
      in_published_matrix: ({ inPublishedMatrix }) => flag(inPublishedMatrix),
      evidence: ({ evidence }) => evidence,
      source: ({ sources }) => joined(sources),
    }),
  };
}

function followUp({ documents, documentFigures, milestones, recommendations }: Knowledge): Record<string, Table> {
  return {
    documents: tableOf(documents, {
      id: ({ id }) => id,
      title: ({ title }) => title,
      publisher: ({ publisher }) => publisher,
      place: ({ place }) => place,
      date: dated,
    }),
    "document-figures": tableOf(documentFigures, {
      id: ({ id }) => id,
      year: ({ year }) => year,
      value: ({ value }) => value,
      precision: ({ precision }) => precision,
      indicator: ({ indicator }) => indicator,
      source: ({ sources }) => joined(sources),
    }),
    milestones: tableOf(milestones, {
      year: ({ date }) => date.year,
      date: dated,
      date_note: ({ dateNote }) => dateNote,
      event: ({ event }) => event,
      place: ({ place }) => place,
      document: ({ document }) => document,
      source: ({ sources }) => joined(sources),
    }),
    recommendations: tableOf(recommendations, {
      id: ({ id }) => id,
      document: ({ document }) => document,
      paragraph: ({ paragraph }) => paragraph,
      meeting: ({ meeting }) => meeting,
      addressee: ({ addressee }) => addressee,
      restated: ({ restated }) => restated,
      measurable: ({ measurable }) => measurable,
      indicators: ({ indicators }) => joined(indicators),
      collections: ({ collections }) =>
        joined(collections.map(({ table, only }) => (only ? `${table}:${only.facet}=${only.word}` : table))),
      indicators_wanted: ({ indicatorsWanted }) => indicatorsWanted,
    }),
  };
}
