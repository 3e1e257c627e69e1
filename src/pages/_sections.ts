/** A page that the menu lists. */
export interface Section {
  /** Its address below the language; its name is the text `navigation.<page>`, with "-" for "/". */
  readonly page: string;
  /** Stands in the row of the header as well. A page of its group that does not is shown there as this one. */
  readonly isMain?: true;
}

export interface SectionGroup {
  /** The title is the text `navigation.group.<name>`. */
  readonly name: string;
  readonly sections: readonly Section[];
}

/**
 * The site map: every section of the site, in the order in which it is shown. A section whose page the build does not
 * have is not shown.
 */
export const sectionGroups: readonly SectionGroup[] = [
  {
    name: "places",
    sections: [
      { page: "economies", isMain: true },
      { page: "groups", isMain: true },
      { page: "compare", isMain: true },
    ],
  },
  {
    name: "indicators",
    sections: [{ page: "indicators", isMain: true }, { page: "relate" }, { page: "index-lab" }],
  },
  {
    name: "readings",
    sections: [
      { page: "participation", isMain: true },
      { page: "divide" },
      { page: "rank-changes" },
      { page: "outliers" },
    ],
  },
  {
    name: "practices",
    sections: [
      { page: "practices", isMain: true },
      { page: "action-lines" },
      { page: "recommendations" },
      { page: "timeline" },
    ],
  },
  {
    name: "data",
    sections: [
      { page: "data", isMain: true },
      { page: "data/codebook" },
      { page: "data/quality" },
      { page: "data/provenance" },
      { page: "sources" },
      { page: "changes" },
      { page: "embed" },
    ],
  },
  {
    name: "about",
    sections: [
      { page: "methodology", isMain: true },
      { page: "glossary" },
      { page: "about" },
      { page: "accessibility" },
    ],
  },
];
