import { mode } from "d3-array";
import type { Cell } from "../../components/cell.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { economies, figuresOf, neighbours, peers } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

const compared = ["egdi", "epi", "internet-users", "coverage-4g", "price-mobile-data-5gb-gni"] as const;

const hasFigures = (iso3: string): boolean => economies.has(iso3);

/** Land neighbours that have figures. */
export const neighboursOf = (iso3: string): readonly string[] => (neighbours[iso3] ?? []).filter(hasFigures);

/** The economy with its neighbours or peers in a few headline measures; a year in brackets is not that of the head. */
export function peersTable(language: Language, economy: Economy, others: readonly string[], caption: string): Html {
  const rows = [economy.iso3, ...others].flatMap((iso3) => economies.get(iso3) ?? []);
  const columns = compared.map((code) => {
    const of = figuresOf(code);
    return { ...of, code, usualYear: mode(rows.flatMap(({ iso3 }) => of.latest.get(iso3)?.year ?? [])) };
  });
  return table(
    caption,
    [
      { title: language.text("economy") },
      { title: language.text("profile.peers.rank"), numeric: true },
      ...columns.map(({ indicator, usualYear }) => ({
        title: [indicatorWords(language, indicator).short, usualYear].filter(Boolean).join(" "),
        numeric: true,
      })),
    ],
    rows.map((one): Cell[] => {
      const name = language.economyName(one);
      return [
        one === economy
          ? { html: `<strong>${escapeHtml(name)}</strong>`, row: one.iso3.toLowerCase() }
          : { link: paths.economy(language.tag, one.iso3), text: name },
        rankCell(language, "egdi", "latest", figuresOf("egdi").rank(one.iso3, "latest")),
        ...columns.map(({ indicator, latest, usualYear }) => {
          const found = latest.get(one.iso3);
          const year = found === undefined || found.year === usualYear ? "" : ` <small>(${found.year})</small>`;
          return [figureCell(language, indicator, found), year];
        }),
      ];
    }),
  );
}

/** Peers of both kinds; a land neighbour can be one too. */
export function peersOf(iso3: string): { subRegion: readonly string[]; income: readonly string[] } {
  return peers.get(iso3) ?? { subRegion: [], income: [] };
}
