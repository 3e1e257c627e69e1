import { escapeHtml, type Html } from "../../components/html.ts";
import type { ProseSection } from "../../components/prose-section.ts";
import { table } from "../../components/table.ts";
import { economies, releases } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { changeKinds, type ReleaseChange } from "../../model/release.ts";
import { atom } from "../../publishing/atom.ts";
import { downloadLinks } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { indicatorLink } from "../_service/links.ts";

type Kept = (typeof releases)[number];

/** The page of releases, newest first: what each added, revised and withdrew, by indicator. */
export function changes(language: Language) {
  const text = (key: string): string => language.text(`changes.${key}`);
  const sections: ProseSection[] = releases.toReversed().map((release) => ({
    id: `release-${release.release.replaceAll(".", "-")}`,
    title: language.text("changes.release", { release: release.release }),
    paragraphs: [summary(language, release, release.changes)],
    html: byIndicator(language, release) + files(language, release),
  }));
  const none = { id: "none", title: text("none.title"), paragraphs: [text("none.text")] };
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    sections: sections.length === 0 ? [none] : sections,
  };
}

const isFirst = ({ release }: Kept): boolean => release === releases[0]?.release;

/** What a release did, in a sentence. */
function summary(language: Language, release: Kept, its: readonly ReleaseChange[]): string {
  const { date } = release;
  if (isFirst(release)) return language.text("changes.first", { date, n: language.number(release.observations, 0) });
  const [added, revised, withdrawn] = changeKinds.map((kind) =>
    language.number(its.filter(({ change }) => change === kind).length, 0),
  );
  return language.text("changes.summary", {
    date,
    added: added ?? "",
    revised: revised ?? "",
    withdrawn: withdrawn ?? "",
  });
}

function byIndicator(language: Language, { changes: its }: Kept): Html {
  if (its.length === 0) return "";
  const rows = [...Map.groupBy(its, ({ indicator }) => indicator)].map(([code, ofIndicator]) => [
    indicatorLink(language, code),
    ...changeKinds.map((kind) => language.number(ofIndicator.filter(({ change }) => change === kind).length, 0)),
  ]);
  const heads = [
    { title: language.text("indicator") },
    ...changeKinds.map((kind) => ({ title: language.text(`changes.${kind}`), numeric: "count" as const })),
  ];
  return table(language.text("changes.caption"), heads, rows, { captionHidden: true });
}

function files(language: Language, { release }: Kept): Html {
  const links = downloadLinks([
    { path: `releases/${release}/changes.csv`, text: language.text("changes.csv") },
    { path: `releases/${release}/changes.json`, text: language.text("changes.json") },
    { path: `releases/${release}/observations.parquet`, text: language.text("changes.observations") },
  ]);
  const items = links.map(({ href, text }) => `<li><a href="${href}" download>${escapeHtml(text)}</a></li>`);
  return items.length === 0 ? "" : `<ul class="section-links download">${items.join("")}</ul>`;
}

const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** The feed of releases: of all, or of those that changed an economy's figures. */
export function changesFeed(language: Language, iso3?: string): string {
  const economy = iso3 === undefined ? undefined : economies.get(iso3);
  const its = (release: Kept) =>
    economy === undefined ? release.changes : release.changes.filter((one) => one.economy === economy.iso3);
  const told = releases.toReversed().filter((release) => isFirst(release) || its(release).length > 0);
  const page = absolute(paths.changes(language.tag));
  const name = economy === undefined ? language.text("site.name") : language.economyName(economy);
  return atom({
    id: absolute(paths.feed(language.tag, iso3)),
    language: language.tag,
    title: language.text("changes.feed", { name }),
    author: language.text("site.name"),
    page,
    entries: told.map((release) => ({
      id: `${absolute(paths.feed(language.tag, iso3))}#${release.release}`,
      title: language.text("changes.release", { release: release.release }),
      date: release.date,
      text: summary(language, release, its(release)),
    })),
  });
}
