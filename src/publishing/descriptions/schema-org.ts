/** What search engines for data show of a page. */
export interface DatasetPage {
  /** Absolute address of the page. */
  readonly url: string;
  readonly language: string;
  readonly name: string;
  /** 50 characters at least: search engines ask for that. */
  readonly description: string;
  readonly creator: { readonly name: string; readonly url: string };
  readonly publishers: readonly string[];
  /** Absolute addresses of the licences. */
  readonly licences: readonly string[];
  readonly release: { readonly release: string; readonly date: string } | undefined;
  readonly years: readonly [from: number, to: number] | undefined;
  /** Name of the place, or of all. */
  readonly place: string;
  readonly variables: readonly { readonly name: string; readonly unit: string }[];
  readonly files: readonly { readonly url: string; readonly mediaType: string; readonly bytes: number }[];
}

/** A page of data as a Dataset of schema.org. */
export function schemaOrgDataset(page: DatasetPage): object {
  const { url, language, name, description, creator, release, years } = page;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    identifier: url,
    url,
    name,
    description,
    inLanguage: language,
    license: page.licences.length === 1 ? page.licences[0] : page.licences,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", ...creator },
    sourceOrganization: page.publishers.map((publisher) => ({ "@type": "Organization", name: publisher })),
    ...(release === undefined ? {} : { version: release.release, datePublished: release.date }),
    ...(years === undefined ? {} : { temporalCoverage: `${years[0]}/${years[1]}` }),
    spatialCoverage: { "@type": "Place", name: page.place },
    variableMeasured: page.variables.map((variable) => ({
      "@type": "PropertyValue",
      name: variable.name,
      unitText: variable.unit,
    })),
    distribution: page.files.map((file) => ({
      "@type": "DataDownload",
      contentUrl: file.url,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
    })),
  };
}

/** JSON that stands in a `<script type="application/ld+json">`: nothing in it can close the element. */
export const embeddedJson = (value: object): string => JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
