import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Html } from "../../components/html.ts";
import { locator } from "../../charts/locator.ts";
import { groupOf, mapShapes } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { trendFigure } from "../_figures/trend-figure.ts";
import { paths } from "../_paths.ts";
import { allFigures } from "./all-figures.ts";
import { changesTable } from "./changes-table.ts";
import { comparedTable } from "./compared-table.ts";
import { membersStrip } from "./components-figure.ts";
import { gapFigure } from "./gap-figure.ts";
import { keyFigures } from "./key-figures.ts";
import { missingLists } from "./missing-lists.ts";
import { neighboursOf, peersOf, peersTable } from "./peers-table.ts";
import { rankFigure } from "./rank-figure.ts";
import { standing } from "./standing.ts";
import { downloadLinks } from "../_figures/download.ts";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly charts: readonly ChartFigure[];
  readonly chartsClass: "two" | "";
  readonly html?: Html | undefined;
}

const components = ["osi", "tii", "hci"] as const;
const inputs = {
  osi: ["osi-institutional-framework", "osi-content-provision", "osi-services-provision", "osi-technology"],
  tii: [
    "tii-mobile-subscriptions",
    "tii-internet-users",
    "tii-mobile-broadband",
    "tii-price-mobile",
    "tii-price-fixed-broadband",
  ],
  hci: [
    "hci-adult-literacy",
    "hci-gross-enrolment",
    "hci-expected-years-schooling",
    "hci-mean-years-schooling",
    "hci-egov-literacy",
  ],
} as const;
const stages = ["epi-information", "epi-consultation", "epi-decision-making"] as const;
const connectivity = [
  "internet-users",
  "mobile-broadband-per-100",
  "fixed-broadband-per-100",
  "mobile-cellular-per-100",
  "coverage-4g",
  "households-internet",
] as const;
const prices = [
  "price-mobile-data-5gb-gni",
  "price-fixed-broadband-5gb-gni",
  "price-mobile-data-2gb-gni",
  "price-fixed-broadband-ts-gni",
] as const;

/** Everything a profile shows, in its order. */
export function profile(language: Language, economy: Economy) {
  const name = language.economyName(economy);
  const lang = language.tag;
  const groups = (["region", "sub-region", "income"] as const).flatMap((kind) => groupOf(economy.iso3, kind) ?? []);
  const file = (extension: string): string => `economies/${economy.iso3.toLowerCase()}.${extension}`;
  return {
    name,
    description: language.text(economy.isMember ? "profile.description" : "profile.description.other", {
      economy: name,
    }),
    crumbs: groups.map(({ code }) => ({ href: paths.group(lang, code), text: language.text(`group.${code}`) })),
    locator: locator({
      shapes: mapShapes as MapShapes,
      iso3: economy.iso3,
      title: language.text("profile.locator", { economy: name }),
    }),
    land: paths.land(),
    standing: standing(language, economy),
    keyFigures: keyFigures(language, economy),
    sections: sections(language, economy),
    missing: missingLists(language, economy),
    downloads: downloadLinks([
      { path: file("csv"), text: language.text("download.economy-csv", { economy: name }) },
      { path: file("json"), text: language.text("download.economy-json", { economy: name }) },
    ]),
  };
}

function sections(language: Language, economy: Economy): Section[] {
  const text = (id: string): string => language.text(`profile.${id}.title`);
  const section = (id: string, charts: readonly (ChartFigure | undefined)[], more: Partial<Section> = {}): Section => ({
    id,
    title: text(id),
    charts: charts.filter((chart) => chart !== undefined),
    chartsClass: "",
    ...more,
  });
  const describe = (id: string): { title: string; description: string } => ({
    title: language.text(`profile.${id}.chart`),
    description: language.text(`profile.${id}.chart.description`, { economy: language.economyName(economy) }),
  });
  const target = { value: 2, label: language.text("target.two-percent") };
  const survey: Section[] = economy.isMember
    ? [
        section(
          "readiness",
          [trendFigure(language, economy, "egdi", { wide: true, range: [0, 1] }), rankFigure(language, economy)],
          { chartsClass: "two" },
        ),
        section("components", [membersStrip(language, economy, components, describe("components"))], {
          chartsClass: "two",
          html: (["osi", "tii", "hci"] as const)
            .map(
              (part) =>
                `<h3>${language.text(`profile.inputs.${part}`)}</h3>${comparedTable(language, economy, inputs[part], language.text(`profile.inputs.${part}`), part !== "osi")}`,
            )
            .join(""),
        }),
        section(
          "participation",
          [
            membersStrip(language, economy, stages, describe("stages")),
            trendFigure(language, economy, "epi", { wide: true, range: [0, 1] }),
          ],
          {
            chartsClass: "two",
            html: comparedTable(language, economy, ["ogdi", "losi"], language.text("profile.participation.table")),
            lead: language.has(`city.${economy.iso3}`)
              ? language.text("profile.participation.city", { city: language.text(`city.${economy.iso3}`) })
              : undefined,
          },
        ),
      ]
    : [];
  const gaps = gapFigure(language, economy);
  const changes = changesTable(language, economy);
  const all: Section[] = [
    ...survey,
    section(
      "connectivity",
      connectivity.map((code) => trendFigure(language, economy, code)),
    ),
    section(
      "affordability",
      prices.map((code) => trendFigure(language, economy, code, { target })),
      { lead: language.text("profile.affordability.lead") },
    ),
    section("gaps", [gaps], {
      chartsClass: "two",
      html: gaps === undefined ? `<p>${language.text("profile.gaps.none")}</p>` : undefined,
    }),
    section("changes", [], {
      html: changes === "" ? undefined : `${changes}<p class="note">${language.text("profile.changes.note")}</p>`,
      lead: language.text("profile.changes.lead"),
    }),
    section("peers", [], { html: peers(language, economy) }),
    section("missing", []),
    section("all", [], { html: allFigures(language, economy), lead: language.text("profile.all.lead") }),
  ];
  return all.filter(({ charts, html, id }) => charts.length > 0 || html !== undefined || id === "missing");
}

function peers(language: Language, economy: Economy): Html {
  const near = neighboursOf(economy.iso3);
  const { subRegion, income } = peersOf(economy.iso3);
  const caption = (kind: string): string => language.text(`profile.peers.${kind}`);
  return [
    near.length > 0
      ? peersTable(language, economy, near, caption("neighbours"))
      : `<p>${language.text("profile.peers.no-neighbours")}</p>`,
    ...(subRegion.length > 0 ? [peersTable(language, economy, subRegion, caption("sub-region"))] : []),
    ...(income.length > 0 ? [peersTable(language, economy, income, caption("income"))] : []),
    `<p class="note">${language.text("profile.peers.note")}</p>`,
  ].join("");
}
