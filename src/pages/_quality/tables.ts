import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { breaks, figures, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";
import { indicatorLink, yearSpan } from "../_service/links.ts";
import { cellOf, indicatorCoverage } from "./coverage.ts";

/** Year of the newest figure of each member in each headline indicator. A table of its own kind: 3,860 cells. */
export function memberMatrix(language: Language): Html {
  const text = (key: string): string => escapeHtml(language.text(`quality.matrix.${key}`));
  const headlines = [...figures.values()].filter(({ indicator }) => indicator.headline);
  const heads = headlines.map(({ indicator }) => {
    const name = escapeHtml(indicatorWords(language, indicator).short);
    return `<th scope="col"><a href="${paths.indicator(language.tag, indicator.code)}">${name}</a></th>`;
  });
  const rows = members
    .map((economy) => ({ economy, name: language.economyShortName(economy) }))
    .sort((a, b) => language.compare(a.name, b.name))
    .map(({ economy, name }) => {
      const cells = headlines.map((held) => cellHtml(cellOf(economy, held)));
      const href = paths.economy(language.tag, economy.iso3);
      return `<tr><th scope="row"><a href="${href}">${escapeHtml(name)}</a></th>${cells.join("")}</tr>`;
    });
  const example = `${headlines[0]?.newestYear ?? ""}`;
  const key = `<ul class="matrix-key note"><li><b>${example}</b> ${text("recent")}</li><li><b class="o">${example}*</b> ${text("older")}</li><li><b class="x">–</b> ${text("none")}</li></ul>`;
  const economy = escapeHtml(language.text("economy"));
  return `${key}<div class="scroll capped" tabindex="0" role="region" aria-label="${text("caption")}"><table class="matrix"><caption class="vh">${text("caption")}</caption><thead><tr><th scope="col">${economy}</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function cellHtml({ state, year }: ReturnType<typeof cellOf>): Html {
  if (year === undefined) return '<td class="x">–</td>';
  return state === "recent" ? `<td>${year}</td>` : `<td class="o">${year}*</td>`;
}

/** A row an indicator: how many economies, people, years and values. */
export function indicatorTable(language: Language): Html {
  const text = (key: string): string => language.text(`quality.indicators.${key}`);
  const rows = [...figures].map(([code, held]) => {
    const its = indicatorCoverage(held, members, breaks);
    return [
      indicatorLink(language, code),
      String(its.economies),
      String(its.membersRecent),
      its.newestShare === undefined ? "" : escapeHtml(language.percent(its.newestShare)),
      yearSpan(its.from, its.to),
      language.number(its.values, 0),
      its.estimates === 0 ? "" : language.number(its.estimates, 0),
      its.breaks === 0 ? "" : String(its.breaks),
    ];
  });
  const heads = [
    { title: language.text("indicator") },
    ...["economies", "members", "share", "years", "values", "estimates", "breaks"].map((key) => ({
      title: text(key),
      numeric: "count" as const,
    })),
  ];
  return table(text("caption"), heads, rows, { captionHidden: true });
}
