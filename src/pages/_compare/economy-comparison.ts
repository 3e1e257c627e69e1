import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { similar } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Similar } from "../../model/similar.ts";
import { leastInCommon, similarityMeasures } from "../../model/similarity-measures.ts";
import { mostCompared } from "../../views/compare/compared.ts";
import type { TableModel } from "../../views/table-model.ts";
import { placedIn } from "../_charts/placed.ts";
import { downloadHref } from "../_figures/download.ts";
import { tableHtml } from "../_figures/table-html.ts";
import { linkedList, sortedByName } from "../_groups/group-words.ts";
import { paths } from "../_paths.ts";
import { neighboursOf, peersOf } from "../_profile/peers-table.ts";
import { namesIn } from "./compared.ts";
import { mostPopulous } from "./populous.ts";
import { preparedSection } from "./prepared-section.ts";

/** How many of the most similar are drawn. */
const similarShown = 5;

/** An economy beside its land neighbours, the peers of its region and income group, and those most like it. */
export function economyComparison(language: Language, economy: Economy) {
  const name = language.economyName(economy);
  const text = (key: string): string => language.text(`compare.${key}`, { economy: name });
  return {
    name,
    title: text("economy.title"),
    description: text("economy.description"),
    lead: text("economy.lead"),
    sections: placedIn(language, `compare/${economy.iso3.toLowerCase()}`, [
      neighbourSection(language, economy),
      ...peerSections(language, economy),
      similarSection(language, economy),
    ]),
  };
}

function neighbourSection(language: Language, { iso3 }: Economy): PageSection {
  const title = language.text("compare.set.neighbours");
  const all = neighboursOf(iso3);
  if (all.length === 0) return wordsOnly("neighbours", title, language.text("profile.peers.no-neighbours"));
  const shown = sortedByName(language, mostPopulous(all, mostCompared - 1));
  const left = all.filter((one) => !shown.includes(one));
  const values = { n: shown.length, of: all.length };
  return preparedSection(language, {
    id: "neighbours",
    title,
    lead: left.length === 0 ? undefined : language.text("compare.neighbours.most-people", values),
    codes: [iso3, ...shown],
    html: left.length === 0 ? "" : othersNote(language, left),
  });
}

function othersNote(language: Language, left: readonly string[]): Html {
  const links = linkedList(language, sortedByName(language, left));
  return `<p class="note">${escapeHtml(language.text("compare.neighbours.others"))} ${links}</p>`;
}

function peerSections(language: Language, { iso3 }: Economy): PageSection[] {
  const { subRegion, income } = peersOf(iso3);
  const section = (id: string, peers: readonly string[]): PageSection[] => {
    const title = language.text(`compare.set.${id}`);
    if (peers.length === 0) return [wordsOnly(id, title, language.text(`compare.no-${id}`))];
    return [preparedSection(language, { id, title, codes: [iso3, ...peers] })];
  };
  return [...section("region", subRegion), ...section("income", income)];
}

function similarSection(language: Language, { iso3 }: Economy): PageSection {
  const title = language.text("compare.set.similar");
  const found = (similar.get(iso3) ?? []).slice(0, similarShown);
  const of = similarityMeasures.length;
  if (found.length === 0)
    return wordsOnly("similar", title, language.text("compare.no-similar", { n: leastInCommon, of }));
  return preparedSection(language, {
    id: "similar",
    title,
    lead: language.text("compare.similar.lead"),
    codes: [iso3, ...found.map(({ economy }) => economy)],
    html: distances(language, iso3, found),
  });
}

/** How near each is, and on how much that rests. */
function distances(language: Language, iso3: string, found: readonly Similar[]): Html {
  const text = (key: string): string => language.text(`compare.similar.${key}`);
  const nameOf = namesIn(language);
  const model: TableModel = {
    caption: text("caption"),
    columns: [
      { title: text("economy") },
      { title: text("distance"), numeric: true },
      { title: text("in-common"), numeric: "count" },
      { title: text("years"), numeric: "count" },
    ],
    bodies: [
      {
        rows: found.map(({ economy, distance, inCommon, firstYear, lastYear }) => {
          const { name, href } = nameOf(economy);
          const id = `distance/${iso3.toLowerCase()}/${economy.toLowerCase()}`;
          return [
            [href === undefined ? name : { link: href, text: name }],
            [{ figure: { id, value: distance, text: language.number(distance, 2) } }],
            [language.text("compare.of-all", { n: inCommon, of: similarityMeasures.length })],
            [language.range(firstYear, lastYear)],
          ];
        }),
      },
    ],
  };
  const file = downloadHref("derived/similarity.csv");
  const download =
    file === undefined
      ? ""
      : ` · <a href="${file}" download>${escapeHtml(language.text("compare.similar.download"))}</a>`;
  const method = `<a href="${paths.methodology(language.tag, "similarity")}">${escapeHtml(text("method"))}</a>`;
  return `${tableHtml(model)}<p class="note">${method}${download}</p>`;
}

const wordsOnly = (id: string, title: string, words: string): PageSection => ({
  id,
  title,
  charts: [],
  chartsClass: "",
  html: `<p>${escapeHtml(words)}</p>`,
});
