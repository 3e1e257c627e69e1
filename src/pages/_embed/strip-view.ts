import { strip } from "../../charts/strip.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import { figure, groupFigureHtml, rankHtml } from "../../components/figure.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf, groupOf, groups, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { barDomain } from "../_indicator/bar-domain.ts";
import { economyEmbed } from "./view-words.ts";

/** Where an economy stands among all members, those of its region and of its income group. Undefined without a value. */
export function stripView(language: Language, code: string, economy: Economy): EmbedView | undefined {
  const { indicator, latest } = figuresOf(code);
  const own = latest.get(economy.iso3);
  if (own?.value === undefined) return undefined;
  const { value } = own;
  const words = indicatorWords(language, indicator);
  const compared = comparedWith(economy);
  const rows = compared.map((group) => {
    const values = membersIn(code, group).flatMap(({ iso3 }) => latest.get(iso3)?.value ?? []);
    const name = language.text(`group.${group.code}.short`);
    return {
      label: language.text("embed.strip.row", { group: name, n: language.number(values.length, 0) }),
      values,
      self: value,
      selfLabel: language.number(value, indicator.decimals),
    };
  });
  const text = { economy: language.economyName(economy), measure: words.name, n: rows[0]?.values.length ?? 0 };
  const draw = (width: number): string =>
    strip({
      width,
      title: words.name,
      description: language.text("embed.strip.description", text),
      rows,
      domain: barDomain(indicator, [value, ...rows.flatMap(({ values }) => values)]),
      format: axisFormat(language, indicator),
      key: { self: language.economyShortName(economy), member: language.text("chart.each-line-a-member") },
    });
  return {
    ...economyEmbed(language, "strip", code, economy),
    when: language.text("map.when", { unit: words.unit, when: own.year }),
    drawing: { narrow: draw(328), wide: draw(560) },
    notes: [],
    remarks: [escapeHtml(language.text("embed.strip.note"))],
    numbers: standingTable(language, code, economy, compared),
    source: sourceLine(language, sourceKeys(latest.values()), true),
  };
}

/** World, region and income group, as far as the economy is in one. */
function comparedWith({ iso3 }: Economy): Group[] {
  const world = groups.filter(({ code }) => code === "world");
  return [...world, ...(["region", "income"] as const).flatMap((kind) => groupOf(iso3, kind) ?? [])];
}

/** The member states of a group. */
function membersIn(code: string, group: Group): Economy[] {
  const listed = new Set(figuresOf(code).indicator.survey ? group.surveyMembers : group.members);
  return members.filter(({ iso3 }) => group.code === "world" || listed.has(iso3));
}

function standingTable(language: Language, code: string, economy: Economy, compared: readonly Group[]): string {
  const { indicator, latest, rank, groupFigures } = figuresOf(code);
  const own = latest.get(economy.iso3);
  const place = rank(economy.iso3, "latest");
  return table(
    indicatorWords(language, indicator).name,
    [{ title: "" }, { title: language.text("value"), numeric: true }, { title: language.text("year") }],
    [
      [
        escapeHtml(language.economyName(economy)),
        figure(language, indicator, own),
        own === undefined ? "" : `<time>${own.year}</time>`,
      ],
      ...(place === undefined
        ? []
        : [
            [
              escapeHtml(language.text("embed.strip.rank", { of: place.of })),
              rankHtml(language, code, "latest", place),
              `<time>${place.year}</time>`,
            ],
          ]),
      // Of the economy's own year, or none: two years side by side would be compared.
      ...compared.flatMap((group) => {
        const found = groupFigures(group.code).find(({ year }) => year === own?.year);
        if (found === undefined) return [];
        const name = escapeHtml(language.text(`group.${group.code}`));
        return [[name, groupFigureHtml(language, indicator, group.code, found), `<time>${found.year}</time>`]];
      }),
    ],
    { captionHidden: true },
  );
}
