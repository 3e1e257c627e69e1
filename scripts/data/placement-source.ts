import type { Source } from "../../src/model/source.ts";
import type { SourceDescription } from "../../src/sources/source-description.ts";
import type { TableDescription } from "../../src/sources/table-description.ts";

/** Sources that are described already. */
export type KnownFacts = readonly Source[];

/** What a reader says where it knows no licence. */
const unknownLicence = /^(|licence not (known|stated))$/i;

/**
 * A proposed source with what its reader does not know of its publisher: licence and address of a source of the same
 * publisher, where all of those agree.
 */
export function withFacts(proposed: Source, known: KnownFacts): Source {
  const same = known.filter(({ publisher }) => publisher === proposed.publisher);
  const agreed = <Key extends keyof Source>(key: Key): Source[Key] | undefined => {
    const values = new Set(same.map((source) => source[key]));
    return values.size === 1 ? same[0]?.[key] : undefined;
  };
  const url = proposed.url ?? agreed("url");
  if (!unknownLicence.test(proposed.licence)) return { ...proposed, url };
  const licence = agreed("licence");
  if (licence === undefined) return { ...proposed, url, licence: "licence not stated" };
  return {
    ...proposed,
    url,
    licence,
    licenceUrl: agreed("licenceUrl"),
    redistributionSettled: agreed("redistributionSettled") ?? false,
    redistributionNote: agreed("redistributionNote") ?? "no",
  };
}

/** The description of a source with tables that come to those it has. */
export function newDescription(
  source: Source,
  stands: SourceDescription | undefined,
  missing: readonly string[],
  tables: readonly TableDescription[],
): SourceDescription {
  return {
    ...source,
    ...stands,
    missing: [...new Set([...(stands?.missing ?? []), ...missing])],
    tables: [...(stands?.tables ?? []), ...tables],
  };
}

/** The text of a source.json. */
export function descriptionText(source: SourceDescription): string {
  const { key, publisher, title, url, licence, licenceUrl, retrieved, citation, missing, tables } = source;
  const { redistributionSettled, redistributionNote } = source;
  const ofLicence = { licence, licenceUrl: licenceUrl ?? null, redistributionSettled, redistributionNote };
  const facts = { key, publisher, title, url: url ?? null, ...ofLicence, retrieved: retrieved ?? null, citation };
  return `${JSON.stringify({ ...facts, missing, tables }, undefined, 2)}\n`;
}

/** What is not known of a source, in words; the person who adds it may fill it in. */
export function unknownFacts({ publisher, url, licence, licenceUrl, retrieved }: Source): string[] {
  return [
    ...(publisher === "publisher not stated" ? ["publisher"] : []),
    ...(url === undefined ? ["address"] : []),
    ...(unknownLicence.test(licence) ? ["licence"] : []),
    ...(licenceUrl === undefined && !/no open licence/.test(licence) ? ["address of the licence"] : []),
    ...(retrieved === undefined ? ["month of retrieval"] : []),
  ];
}
