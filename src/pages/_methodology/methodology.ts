import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { breaks, editions, figures, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { averagings } from "../../model/indicator.ts";
import type { SurveyMethod } from "../../model/survey-edition.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";
import { held } from "../_held.ts";
import { prose } from "../_prose.ts";
import { folded, indicatorLink, indicatorLinks, yearSpan } from "../_service/links.ts";
import { breaksByReason } from "./breaks-by-reason.ts";
import { followUpMethods } from "./follow-up-methods.ts";
import { inputYearsTable } from "./input-years.ts";
import { comparisonMethods } from "./comparison-methods.ts";
import { divideMethods } from "./divide-methods.ts";

/** The page of methods: its words, with the tables that they speak of. */
export function methodology(language: Language) {
  const page = prose(language, "methodology", held(language), {
    "editions-and-weights": editionsTable(language),
    breaks: breaksTable(language),
    "group-figures": averagingTable(language),
    "input-years": inputYearsTable(language),
    "map-classes": folded(language.text("methodology.classes.summary"), limitsTable(language)),
  });
  const own = [...comparisonMethods(language), ...followUpMethods(language), ...divideMethods(language)];
  return { ...page, sections: [...page.sections, ...own] };
}

function editionsTable(language: Language): Html {
  const text = (key: string): string => language.text(`methodology.editions.${key}`);
  const rows = editions.map((edition) => {
    const { year, method } = edition;
    const change = `edition.${year}.change`;
    const unknown = `<span class="absent">${escapeHtml(text("not-described"))}</span>`;
    const noChange = method === undefined ? unknown : `<span class="absent">${escapeHtml(text("no-change"))}</span>`;
    return [
      `<a href="${paths.indicatorYear(language.tag, "egdi", year)}"><time>${year}</time></a>`,
      ...(method === undefined ? [unknown, unknown, unknown] : methodCells(language, method)),
      String(figuresOf("egdi").ranks(year).length),
      language.has(change) ? escapeHtml(language.text(change)) : noChange,
    ];
  });
  return table(
    text("caption"),
    [
      { title: language.text("edition") },
      { title: text("name") },
      { title: text("weights") },
      { title: text("basis") },
      { title: text("ranked"), numeric: "count" },
      { title: text("change") },
    ],
    rows,
  );
}

/** Name, weights and where they are from. */
function methodCells(language: Language, method: SurveyMethod): Html[] {
  const { name, weightsBasis } = method;
  return [
    escapeHtml(language.text(`edition.name.${name.toLowerCase().replaceAll(" ", "-")}`)),
    escapeHtml(weights(language, method)),
    escapeHtml(language.text(`edition.basis.${weightsBasis === "stated" ? "stated" : "inferred"}`)),
  ];
}

function weights(language: Language, { weights: { osi, tii, hci } }: SurveyMethod): string {
  if (osi === tii && tii === hci) return language.text("edition.weights.thirds");
  return [osi, tii, hci].map((weight) => language.number(weight, 2)).join("\u00a0·\u00a0");
}

function breaksTable(language: Language): Html {
  const text = (key: string): string => language.text(`methodology.breaks.${key}`);
  const rows = breaksByReason(breaks).map(({ reason, from, to, indicators, economies }) => [
    escapeHtml(language.text(`break.${reason}`)),
    yearSpan(from, to),
    indicatorLinks(language, indicators),
    economies === undefined ? escapeHtml(text("all")) : String(economies),
  ]);
  return table(
    text("caption"),
    [
      { title: text("reason") },
      { title: text("years") },
      { title: text("indicators") },
      { title: text("economies"), numeric: "count" },
    ],
    rows,
  );
}

function averagingTable(language: Language): Html {
  const rows = averagings.map((averaging) => {
    const codes = [...figures].filter(([, { indicator }]) => indicator.averaging === averaging).map(([code]) => code);
    const way = escapeHtml(language.text(`methodology.averaging.${averaging}`));
    const count = escapeHtml(language.count("service.n-indicators", codes.length));
    return [`${way}<br><span class="note">${count}</span>`, indicatorLinks(language, codes)];
  });
  return table(
    language.text("methodology.averaging.caption"),
    [{ title: language.text("methodology.averaging.way") }, { title: language.text("methodology.breaks.indicators") }],
    rows,
  );
}

function limitsTable(language: Language): Html {
  const rows = [...figures].map(([code, { indicator, classBreaks }]) => [
    indicatorLink(language, code),
    escapeHtml(indicatorWords(language, indicator).unit),
    `<bdi>${classBreaks.map(axisFormat(language, indicator)).join(" · ")}</bdi>`,
  ]);
  return table(
    language.text("methodology.classes.caption"),
    [
      { title: language.text("indicator") },
      { title: language.text("unit") },
      { title: language.text("methodology.classes.limits") },
    ],
    rows,
    { captionHidden: true },
  );
}
