import type { Group } from "../model/group.ts";
import type { Indicator } from "../model/indicator.ts";
import { statuses, type Observation } from "../model/observation.ts";
import type { Cell } from "./csv.ts";
import { columnKey, columnNames, type TableKind } from "./table-kind.ts";
import { codebookKind, type CodebookEntry } from "./tables/codebook.ts";

export interface CodebookFacts {
  readonly kinds: readonly TableKind[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  /** Whether a list of members may stand in the files. */
  readonly offersBasis: (basis: Group["basis"]) => boolean;
  readonly text: (key: string) => string;
}

type CodebookCells = Partial<Record<(typeof codebookKind.columns)[number]["name"], Cell>>;

/** Every column, status, scope, indicator and group as a row of the codebook. */
export function codebookRows(facts: CodebookFacts): Cell[][] {
  const row = (entry: CodebookEntry, code: string, cells: CodebookCells): Cell[] => {
    const all: Readonly<Record<string, Cell>> = { ...cells, entry, code };
    return columnNames(codebookKind).map((name) => all[name]);
  };
  return [
    ...columnRows(facts, row),
    ...statuses.map((code) =>
      row("status", code, { name: facts.text(`status.${code}`), meaning: facts.text(`status.${code}.lead`) }),
    ),
    ...scopes(facts.observations).map(([scope, count]) => row("scope", scope, { observations: count })),
    ...indicatorRows(facts, row),
    ...groupRows(facts, row),
  ];
}

type RowOf = (entry: CodebookEntry, code: string, cells: CodebookCells) => Cell[];

function columnRows({ kinds, text }: CodebookFacts, row: RowOf): Cell[][] {
  return kinds.flatMap((kind) =>
    kind.columns.map((column) =>
      row("column", column.name, {
        table: kind.name,
        meaning: text(columnKey(column)),
        type: column.type,
        minimum: column.minimum,
        maximum: column.maximum,
      }),
    ),
  );
}

/** Scopes in the order of their first figure, with the number of their figures. */
function scopes(observations: readonly Observation[]): [string, number][] {
  const stated = Map.groupBy(observations, ({ scope }) => scope);
  return [...stated].flatMap(([scope, its]) => (scope === "" ? [] : [[scope, its.length]]));
}

function indicatorRows({ indicators, observations, text }: CodebookFacts, row: RowOf): Cell[][] {
  const byCode = Map.groupBy(observations, ({ indicator }) => indicator);
  return indicators.flatMap((one) => {
    const valued = byCode.get(one.code)?.filter(({ value }) => value !== undefined) ?? [];
    if (valued.length === 0) return [];
    const years = valued.map(({ year }) => year);
    return [
      row("indicator", one.code, {
        name: text(`indicator.${one.code}.name`),
        meaning: text(`indicator.${one.code}.definition`),
        unit: one.unit,
        minimum: one.minimum,
        maximum: one.maximum,
        direction: one.direction,
        averaging: one.averaging,
        source: [...new Set(valued.map(({ source }) => source))].join("; "),
        licence: one.licence,
        first_year: Math.min(...years),
        last_year: Math.max(...years),
        economies: new Set(valued.map(({ economy }) => economy)).size,
        observations: valued.length,
      }),
    ];
  });
}

function groupRows({ groups, offersBasis, text }: CodebookFacts, row: RowOf): Cell[][] {
  return groups.map(({ code, basis, members }) =>
    row("group", code, {
      name: text(`group.${code}`),
      economies: members.length,
      basis,
      members: offersBasis(basis) ? members.join("; ") : undefined,
    }),
  );
}
