import { escapeHtml, type Html } from "../../components/html.ts";
import { inEnglish } from "../../components/in-english.ts";
import { table } from "../../components/table.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { AgencyRole, YearSpan } from "../../model/action-line.ts";
import { lineName } from "../_practices/facets.ts";
import { sourceLinks } from "./source-links.ts";

const roles = knowledge.agencyRoles;
/** The action lines for which an agency has a role, in their order; the whole of them last. */
const linesWithRoles = [...knowledge.actionLines.map(({ code }) => code), "all"].filter((code) =>
  roles.some(({ actionLine }) => actionLine === code),
);
const agencies = [...Map.groupBy(roles, ({ agency }) => agency)];

/** "2006–2007", "2013", "since 2004". */
function yearsText(language: Language, { from, to }: YearSpan): string {
  return to === undefined ? language.text("lines.since", { year: from }) : language.range(from, to);
}

const idOf = (role: AgencyRole): string => `role-${roles.indexOf(role) + 1}`;
const roleText = (language: Language, { role }: AgencyRole): string => language.text(`word.role.${role}`);

/** Agencies by action line: in each cell the roles with their years, each leading to its facts and sources. */
export function matrixTable(language: Language): Html {
  const columns = [
    { title: language.text("lines.agency") },
    ...linesWithRoles.map((code) => ({ title: lineName(language, code) })),
  ];
  const rows = agencies.map(([agency, its]) => [
    `<bdi>${escapeHtml(agency)}</bdi>`,
    ...linesWithRoles.map((code) =>
      its
        .filter(({ actionLine }) => actionLine === code)
        .map((role) => cell(language, role))
        .join(""),
    ),
  ]);
  return table(language.text("lines.matrix.caption"), columns, rows, { captionHidden: true, className: "matrix" });
}

function cell(language: Language, role: AgencyRole): Html {
  const { subgroup, years } = role;
  const of = subgroup === undefined ? "" : ` · ${escapeHtml(language.text(`word.subgroup.${subgroup}`))}`;
  const link = `<a href="#${idOf(role)}">${escapeHtml(roleText(language, role))}</a>`;
  return `<p>${link} <small>${escapeHtml(yearsText(language, years))}${of}</small></p>`;
}

/** The roles one by one with what was done and where it is written. */
export function roleTable(language: Language): Html {
  const titles = ["agency", "line", "role", "years", "fact", "sources"];
  const columns = titles.map((key) => ({ title: language.text(`lines.${key}`) }));
  const rows = roles.map((role) => {
    const { agency, agencyType, actionLine, subgroup, years, fact, sources } = role;
    const type = escapeHtml(language.text(`word.agency-type.${agencyType}`));
    const of =
      subgroup === undefined ? "" : `<br><small>${escapeHtml(language.text(`word.subgroup.${subgroup}`))}</small>`;
    return [
      `<span id="${idOf(role)}"><bdi>${escapeHtml(agency)}</bdi></span><br><small>${type}</small>`,
      escapeHtml(lineName(language, actionLine)) + of,
      escapeHtml(roleText(language, role)),
      escapeHtml(yearsText(language, years)),
      inEnglish(language, fact),
      `<small>${sourceLinks(language, sources)}</small>`,
    ];
  });
  return table(language.text("lines.roles.caption"), columns, rows, { captionHidden: true, className: "lines-table" });
}
