import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { comparedTable } from "./compared-table.ts";
import { inputYearsSentence, newestSinceTable } from "./input-years.ts";
import { components, type ProfileCharts } from "./profile-charts.ts";
import { profileSection } from "./profile-section.ts";
import { rankSections } from "./rank-sections.ts";

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
export function surveySections(language: Language, economy: Economy, charts: ProfileCharts): PageSection[] {
  const city = `city.${economy.iso3}`;
  return [
    profileSection(language, "readiness", charts, { chartsClass: "two" }),
    ...rankSections(language, economy, charts),
    profileSection(language, "components", charts, {
      chartsClass: "two",
      html: [
        ...components.map((part) => inputsTable(language, economy, part)),
        inputYearsSentence(language, economy),
      ].join(""),
    }),
    profileSection(language, "participation", charts, {
      chartsClass: "two",
      html: comparedTable(language, economy, ["ogdi", "losi"], language.text("profile.participation.table")),
      lead: language.has(city) ? language.text("profile.participation.city", { city: language.text(city) }) : undefined,
    }),
  ];
}

/** The inputs of a component; the sub-indices of online services have no reference years of their own. */
function inputsTable(language: Language, economy: Economy, part: keyof typeof inputs): Html {
  const title = language.text(`profile.inputs.${part}`);
  const since = part === "tii" ? newestSinceTable(language, economy) : "";
  return `<h3>${escapeHtml(title)}</h3>${comparedTable(language, economy, inputs[part], title, part !== "osi")}${since}`;
}
