import type { ChartFigure } from "../../components/chart-figure.ts";
import type { PageSection } from "../../components/page-section.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { codeInAddress, type Compared } from "../../views/compare/compared.ts";
import { queryOf } from "../../views/query.ts";
import { latestTable } from "../../views/compare/latest-table.ts";
import { figuresAddress } from "../_figures/figures-address.ts";
import { sharedSource } from "../_figures/source-line.ts";
import { tableHtml } from "../_figures/table-html.ts";
import { paths } from "../_paths.ts";
import { compared, namesIn } from "./compared.ts";
import { comparedFigure } from "./compared-figure.ts";

/** What a prepared comparison draws, and what more its table tells. */
export const drawn = ["egdi", "internet-users"] as const;
export const tabled = [
  "egdi",
  "epi",
  "internet-users",
  "mobile-broadband-per-100",
  "coverage-4g",
  "price-mobile-data-5gb-gni",
] as const;

interface Prepared {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** The first is the one that the others are compared with. */
  readonly codes: readonly string[];
  readonly html?: Html;
}

/** The free comparison with those shown already chosen. */
export function freeComparison(language: Language, codes: readonly string[], indicators: readonly string[]): string {
  return paths.compare(language.tag) + queryOf({ e: codes.map(codeInAddress).join(), i: indicators.join() });
}

/** Charts and a table of a few economies, and the way on to the free comparison. */
export function preparedSection(language: Language, { id, title, lead, codes, html = "" }: Prepared): PageSection {
  const all = tabled.map((code) => compared(code, codes)).filter(hasFigures);
  const shown = all.filter(({ indicator }) => drawn.some((code) => code === indicator.code));
  const [base = ""] = codes;
  const indicators = all.map(({ indicator }) => indicator.code);
  const table = tableHtml(latestTable(language, all, base, namesIn(language), title));
  const link = `<a href="${escapeHtml(freeComparison(language, codes, indicators))}">${escapeHtml(language.text("compare.open-free"))}<span class="vh">: ${escapeHtml(title)}</span></a>`;
  const charts = shown.flatMap((one): ChartFigure[] => {
    const chart = comparedFigure(language, one);
    if (chart === undefined) return [];
    const fullTitle = [chart.title, title].join(language.text("comma"));
    return [{ ...chart, id: `${id}-${chart.id}`, fullTitle, numbersAt: numbersAt(language, one) }];
  });
  return {
    id,
    title,
    lead,
    charts,
    source: sharedSource(language, charts),
    chartsClass: "two",
    html: `${table}${html}<p class="on">${link}</p>`,
  };
}

/** Where the numbers of those compared stand, by year. */
function numbersAt(language: Language, { indicator, lines }: Compared): ChartFigure["numbersAt"] {
  const nameOf = namesIn(language);
  return lines
    .filter(({ points }) => points.length > 0)
    .map(({ code, isGroup }) => ({
      text: nameOf(code).short,
      href: isGroup ? `${paths.group(language.tag, code)}#averages` : figuresAddress(language, code, indicator.code),
    }));
}

const hasFigures = ({ lines }: Compared): boolean => lines.some(({ latest }) => latest !== undefined);
