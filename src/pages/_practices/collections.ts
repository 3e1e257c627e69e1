import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Practice } from "../../model/practice.ts";
import { paths } from "../_paths.ts";
import { facetList, facetWords, type FacetName } from "./facets.ts";
import { practiceList } from "./practice-list.ts";

/** A prepared view of the practices: which, and by which facet they are put in order. */
interface Collection {
  readonly name: string;
  readonly holds: (practice: Practice) => boolean;
  readonly by: FacetName;
  /** Only these words of the facet have a section; all where it is not given. */
  readonly words?: readonly string[];
  readonly technology?: boolean;
}

const inclusion = ["inclusion-older", "inclusion-disability", "inclusion-youth", "inclusion-women", "rural-access"];

/** What the documents that the atlas follows up ask for. */
export const collections: readonly Collection[] = [
  {
    name: "innovative",
    holds: ({ actionLines, recognitions }) => actionLines.includes("C7-egov") && recognitions.length > 0,
    by: "recognition",
  },
  {
    name: "ppp",
    holds: ({ themes, partnership }) => themes.includes("ppp") || partnership === "ppp",
    by: "region",
  },
  {
    name: "parliaments",
    holds: ({ themes, level }) => themes.includes("e-parliament") || level === "parliament",
    by: "region",
  },
  {
    name: "participation",
    holds: ({ subgroups }) => subgroups.includes("e-participation"),
    by: "participation",
    technology: true,
  },
  { name: "e-voting", holds: ({ themes }) => themes.includes("e-voting"), by: "region", technology: true },
  {
    name: "inclusion",
    holds: ({ themes }) => inclusion.some((one) => themes.includes(one)),
    by: "theme",
    words: inclusion,
  },
  { name: "open-data", holds: ({ themes }) => themes.includes("open-data"), by: "region" },
];

export const practicesIn = ({ holds }: Collection): readonly Practice[] => knowledge.practices.filter(holds);

/** The collections as links with how many practices each has. */
export function collectionLinks(language: Language) {
  return collections.map((collection) => ({
    href: paths.practiceCollection(language.tag, collection.name),
    title: language.text(`collection.${collection.name}.title`),
    lead: language.text(`collection.${collection.name}.lead`),
    count: language.count("practices.count", practicesIn(collection).length),
  }));
}

/** Everything the page of a collection shows. */
export function collectionPage(language: Language, collection: Collection) {
  const { name, by, words, technology } = collection;
  const practices = practicesIn(collection);
  const text = (part: string): string => language.text(`collection.${name}.${part}`);
  const sections = facetList(language, by)
    .filter(({ word }) => words?.includes(word) ?? true)
    .map(({ word, name: title }) => ({
      id: word,
      title,
      practices: practices.filter((practice) => facetWords(by, practice).includes(word)),
    }));
  const rest = practices.filter((practice) => facetWords(by, practice).length === 0);
  const all = [...sections, { id: "other", title: language.text("collection.other"), practices: rest }];
  return {
    heading: text("title"),
    title: language.text("collection.page-title", { title: text("title") }),
    lead: text("lead"),
    count: language.count("practices.count", practices.length),
    crumbs: [{ href: paths.practices(language.tag), text: language.text("practices.title") }],
    sections: all
      .filter((section) => section.practices.length > 0)
      .map(({ id, title, practices: its }) => ({
        id,
        title,
        count: language.count("practices.count", its.length),
        html: practiceList(language, its, { technology: technology ?? false }),
      })),
  };
}
