import { barCell } from "../../charts/bar-cell.ts";
import type { Cell } from "../../components/cell.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { type Column, table } from "../../components/table.ts";
import { economies, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Rank, Section } from "../../model/derived.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation, Valued } from "../../model/observation.ts";
import { changeCell } from "../_figures/change-cell.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { type MapSection, mapSection } from "../_figures/map-section.ts";
import { barDomain } from "./bar-domain.ts";
import { type RankingSolidity, rankingSolidity } from "./ranking-solidity.ts";

interface Row {
  readonly observation: Valued;
  readonly rank: Rank | undefined;
}

/**
 * Member states from the best rank, or from the highest value where no way is better; then the economies that are not
 * members, without a rank, from the highest value.
 */
export function rankedRows(
  code: string,
  section: Section,
  shown: MapSection,
): { readonly members: Row[]; readonly others: Row[] } {
  const { rank } = figuresOf(code);
  const rows = [...shown.valued.values()].map((observation) => ({
    observation,
    rank: rank(observation.economy, section),
  }));
  rows.sort((a, b) => (a.rank?.rank ?? 0) - (b.rank?.rank ?? 0) || b.observation.value - a.observation.value);
  const isMember = ({ observation }: Row): boolean => economies.get(observation.economy)?.isMember ?? false;
  return { members: rows.filter(isMember), others: rows.filter((row) => !isMember(row)) };
}

/** The ranking of the member states, and beneath it the other economies with a value. */
export function rankingTables(language: Language, code: string, section: Section, when: string): Html {
  const { indicator } = figuresOf(code);
  const shown = mapSection(code, section);
  const { members, others } = rankedRows(code, section, shown);
  const all = [...members, ...others].map(({ observation }) => observation);
  const options: Options = {
    section,
    domain: barDomain(
      indicator,
      all.map(({ value }) => value),
    ),
    years: shown.years !== undefined && shown.years[0] !== shown.years[1],
    statuses: all.some(({ status }) => status !== "A"),
    changes: section === "latest" && all.some((one) => previousChange(one) !== undefined),
    solidity: rankingSolidity(language, code, section),
  };
  const caption = (key: string): string => language.text(`ranking.caption.${key}`, { when });
  const ranked = indicator.direction !== "neither";
  const breaks = options.changes && all.some((one) => previousChange(one)?.methodBreak);
  return [
    rankingTable(language, indicator, members, options, ranked, caption(ranked ? "members" : "members-unranked")),
    others.length === 0 ? "" : rankingTable(language, indicator, others, options, false, caption("others")),
    breaks ? `<p class="note">${escapeHtml(language.text("ranking.note.break"))}</p>` : "",
    ranked ? `<p class="note">${escapeHtml(rankNote(language, members))}</p>` : "",
    options.solidity === undefined ? "" : `<p class="note">${escapeHtml(options.solidity.note)}</p>`,
  ].join("");
}

interface Options {
  readonly section: Section;
  readonly domain: readonly [number, number];
  /** Which columns have something to say. */
  readonly years: boolean;
  readonly statuses: boolean;
  readonly changes: boolean;
  /** How solid each rank is, where that is known. */
  readonly solidity: RankingSolidity | undefined;
}

const previousChange = ({ indicator, economy, year }: Observation) =>
  figuresOf(indicator)
    .changes(economy)
    .find((one) => one.span === "previous" && one.year === year);

function rankingTable(
  language: Language,
  indicator: Indicator,
  rows: readonly Row[],
  options: Options,
  ranked: boolean,
  caption: string,
): Html {
  const { section, domain, years, statuses, changes } = options;
  const solidity = ranked ? options.solidity : undefined;
  const columns: Column[] = [
    { title: language.text(ranked ? "ranking.column.rank-and-economy" : "economy") },
    { title: language.text("value"), numeric: true },
    ...(years ? [{ title: language.text("year") }] : []),
    ...(solidity === undefined ? [] : [solidity.column]),
    ...(changes ? [{ title: language.text("change") }] : []),
    ...(statuses ? [{ title: language.text("status") }] : []),
  ];
  const cells = rows.map(({ observation, rank }): Cell[] => {
    const { head } = namedEconomy(language, observation.economy);
    const bar = barCell({ value: observation.value, domain });
    return [
      ranked ? [rankCell(language, indicator.code, section, rank), " ", head].flat() : head,
      [`${bar} `, figureCell(language, indicator, observation)],
      ...(years ? [{ year: observation.year }] : []),
      ...(solidity === undefined ? [] : [solidity.cell(observation.economy)]),
      ...(changes ? [changeSinceBefore(language, indicator, observation)] : []),
      ...(statuses
        ? [observation.status === "A" ? "" : escapeHtml(language.text(`status.${observation.status}`))]
        : []),
    ];
  });
  return table(caption, columns, cells, { className: "ranking" });
}

/** The change since the value before. */
function changeSinceBefore(language: Language, indicator: Indicator, observation: Observation): Cell {
  const change = previousChange(observation);
  return change === undefined ? "" : changeCell(language, indicator, change);
}

function rankNote(language: Language, rows: readonly Row[]): string {
  const printed = rows.filter(({ rank }) => rank?.basis === "printed").length;
  return language.text(
    printed === rows.length ? "ranking.note.printed" : printed === 0 ? "ranking.note.computed" : "ranking.note.mixed",
  );
}
