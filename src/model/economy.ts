/** ISO 3166-1 alpha-3 code in capitals; XKX for Kosovo. The key of every join; names are for reading only. */
export type Iso3 = string;

/** What ITU and the UN report on; not always a country. */
export interface Economy {
  readonly iso3: Iso3;
  /** ISO 3166-1 alpha-2, the key of CLDR names. */
  readonly iso2: string;
  /** UN M49 numeric code, three digits; undefined where the M49 list has none. */
  readonly m49: string | undefined;
  /** One of the 193 member states of the United Nations. */
  readonly isMember: boolean;
}

/** A name by which people look for an economy, besides the one that the site shows. */
export interface EconomyAlias {
  readonly iso3: Iso3;
  /** BCP 47 tag. */
  readonly language: string;
  readonly name: string;
  /** What it was called; what people call it; letters for it; another way of writing a name. */
  readonly kind: "former" | "common" | "abbreviation" | "spelling";
}
