import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Cell } from "../../components/cell.ts";
import { figureCell } from "../../components/figure-cell.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { gap } from "../../charts/gap.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Valued } from "../../model/observation.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { chartDownload } from "../_figures/download.ts";

/** Measures that differ by sex, place or age: the parts of each row are compared in one year. */
const gapRows = [
  {
    key: "users-sex",
    parts: [
      ["women", "internet-users-female"],
      ["men", "internet-users-male"],
    ],
  },
  {
    key: "households-place",
    parts: [
      ["rural", "households-internet-rural"],
      ["urban", "households-internet-urban"],
    ],
  },
  {
    key: "daily-place",
    parts: [
      ["rural", "internet-daily-use-rural"],
      ["urban", "internet-daily-use-urban"],
    ],
  },
  {
    key: "ownership-sex",
    parts: [
      ["women", "mobile-phone-ownership-female"],
      ["men", "mobile-phone-ownership-male"],
    ],
  },
  {
    key: "users-age",
    parts: [
      ["under-15", "internet-users-age-under-15"],
      ["15-24", "internet-users-age-15-24"],
      ["25-74", "internet-users-age-25-74"],
      ["75-plus", "internet-users-age-75-plus"],
    ],
  },
] as const;

/** The newest year in which at least two parts have a value, with those values; within the tolerance of the first. */
function comparable(
  economy: Economy,
  codes: readonly string[],
): { year: number; values: (Valued | undefined)[] } | undefined {
  const [firstCode = ""] = codes;
  const { indicator, newestYear } = figuresOf(firstCode);
  for (let year = newestYear; year >= newestYear - indicator.toleranceYears; year--) {
    const values = codes.map((code) =>
      figuresOf(code)
        .series.get(economy.iso3)
        ?.find((one): one is Valued => one.year === year && one.value !== undefined),
    );
    if (values.filter((one) => one !== undefined).length >= 2) return { year, values };
  }
  return undefined;
}

/** Who is online and who is not, by sex, place and age. Undefined where nothing can be compared. */
export function gapFigure(language: Language, economy: Economy): ChartFigure | undefined {
  const rows = gapRows.flatMap(({ key, parts }) => {
    const found = comparable(
      economy,
      parts.map(([, code]) => code),
    );
    return found === undefined ? [] : [{ key, parts, ...found }];
  });
  if (rows.length === 0) return undefined;
  const title = language.text("profile.gaps.title");
  const name = (key: string): string => language.text(`gap.${key}`);
  const draw = (width: number): string =>
    gap({
      width,
      title,
      description: language.text("profile.gaps.description", { economy: language.economyName(economy) }),
      rows: rows.map(({ key, parts, year, values }) => ({
        label: [name(key), year].join(language.text("comma")),
        points: parts.flatMap(([part], index) => {
          const value = values[index]?.value;
          return value === undefined ? [] : [{ label: `${name(part)} ${language.number(value, 0)}`, value }];
        }),
      })),
      format: (value) => language.number(value, 0),
    });
  const years = rows.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return {
    id: "left-out",
    title,
    when: [language.text("profile.gaps.unit"), language.range(from, to)].join(language.text("comma")),
    narrow: draw(328),
    wide: draw(560),
    numbers: table(
      title,
      [
        { title: language.text("indicator") },
        { title: language.text("year") },
        { title: language.text("value"), numeric: true },
      ],
      rows.flatMap(({ parts, year, values }) =>
        parts.map(([, code], index): Cell[] => {
          const { indicator } = figuresOf(code);
          return [
            { html: escapeHtml(indicatorWords(language, indicator).name), row: code },
            { year },
            figureCell(language, indicator, values[index]),
          ];
        }),
      ),
      { captionHidden: true },
    ),
    ...sourced(language, sourceKeys(rows.flatMap(({ values }) => values.flatMap((one) => one ?? [])))),
    download: chartDownload(`economies/${economy.iso3.toLowerCase()}.csv`),
  };
}
