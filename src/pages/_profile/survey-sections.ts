import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { trendFigure } from "../_figures/trend-figure.ts";
import { comparedTable } from "./compared-table.ts";
import { membersStrip } from "./components-figure.ts";
import { inputYearsSentence, newestSinceTable } from "./input-years.ts";
import { profileSection } from "./profile-section.ts";
import { rankFigure } from "./rank-figure.ts";
import { rankSections } from "./rank-sections.ts";

const components = ["osi", "tii", "hci"] as const;
const stages = ["epi-information", "epi-consultation", "epi-decision-making"] as const;
/** What goes into each component in 2024. */
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

/** What the UN E-Government Survey says of a member: the index over editions, its parts, e-participation. */
export function surveySections(language: Language, economy: Economy): PageSection[] {
  const chartWords = (id: string): { title: string; description: string } => ({
    title: language.text(`profile.${id}.chart`),
    description: language.text(`profile.${id}.chart.description`, { economy: language.economyName(economy) }),
  });
  const indexTrend = (code: string) => trendFigure(language, economy, code, { wide: true, range: [0, 1] });
  const city = `city.${economy.iso3}`;
  return [
    profileSection(language, "readiness", [indexTrend("egdi"), rankFigure(language, economy)], { chartsClass: "two" }),
    ...rankSections(language, economy),
    profileSection(language, "components", [membersStrip(language, economy, components, chartWords("components"))], {
      chartsClass: "two",
      html: [
        ...components.map((part) => inputsTable(language, economy, part)),
        inputYearsSentence(language, economy),
      ].join(""),
    }),
    profileSection(
      language,
      "participation",
      [membersStrip(language, economy, stages, chartWords("stages")), indexTrend("epi")],
      {
        chartsClass: "two",
        html: comparedTable(language, economy, ["ogdi", "losi"], language.text("profile.participation.table")),
        lead: language.has(city)
          ? language.text("profile.participation.city", { city: language.text(city) })
          : undefined,
      },
    ),
  ];
}

/** The inputs of a component; the sub-indices of online services have no reference years of their own. */
function inputsTable(language: Language, economy: Economy, part: keyof typeof inputs): Html {
  const title = language.text(`profile.inputs.${part}`);
  const since = part === "tii" ? newestSinceTable(language, economy) : "";
  return `<h3>${escapeHtml(title)}</h3>${comparedTable(language, economy, inputs[part], title, part !== "osi")}${since}`;
}
