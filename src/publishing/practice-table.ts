import { practiceColumns, type Practice } from "../model/practice.ts";
import type { Cell, Table } from "./csv.ts";
import { joined } from "./knowledge-cells.ts";

const cells: Readonly<Record<(typeof practiceColumns)[number], (one: Practice) => Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  iso3: ({ economies, isInternational }) => joined([...economies, ...(isInternational ? ["INT"] : [])]),
  year_started: ({ yearStarted }) => yearStarted,
  operator: ({ operator }) => operator,
  level: ({ level }) => level,
  themes: ({ themes }) => joined(themes),
  wsis_action_lines: ({ actionLines }) => joined(actionLines),
  subgroup: ({ subgroups }) => joined(subgroups),
  epart_level: ({ participation }) => participation,
  partnership: ({ partnership }) => partnership,
  technology: ({ technology }) => technology,
  languages: ({ languages }) => languages,
  recognition: ({ recognition }) => recognition,
  sdgs: ({ sdgs }) => joined(sdgs),
  summary: ({ summary }) => summary,
  source_url: ({ sources: [first] }) => first.url,
  source_title: ({ sources: [first] }) => first.title,
  source_date: ({ sources: [first] }) => first.date,
  source_url_2: ({ sources: [, second] }) => second?.url,
  wsis_basis: ({ wsisBasis }) => wsisBasis,
  sdgs_assigned: ({ sdgsAssigned }) => joined(sdgsAssigned),
};

/** Practices with the columns of their table in data/knowledge: what is downloaded can be corrected and sent back. */
export function practiceTable(practices: readonly Practice[]): Table {
  return {
    columns: practiceColumns,
    rows: practices.map((practice) => practiceColumns.map((column) => cells[column](practice))),
  };
}
