import type { Source } from "../model/source.ts";
import type { Fault } from "./fault.ts";
import { isObject, isText, isTexts, type Json } from "./json-checks.ts";
import { nearest } from "./nearest.ts";
import { tableFaults, type Fail, type TableDescription } from "./table-description.ts";

/** What a source.json says: the source itself and how to read its tables. */
export interface SourceDescription extends Source {
  readonly missing: readonly string[];
  readonly tables: readonly TableDescription[];
}

/** What a field must be, in words and as a check. */
interface Expected {
  readonly expected: string;
  readonly advice: string;
  readonly is: (value: unknown) => boolean;
}

const text: Expected = { expected: "a text", advice: "Fill it in.", is: isText };
const address: Expected = {
  expected: "an address or null",
  advice: "Write the whole address, or null where it is not known.",
  is: (value) => value === null || (isText(value) && URL.canParse(value)),
};

const fields: Readonly<Record<string, Expected>> = {
  key: text,
  publisher: text,
  title: text,
  url: address,
  licence: text,
  licenceUrl: address,
  redistributionSettled: {
    expected: "true or false",
    advice: "Say true only where the licence allows it.",
    is: (value) => typeof value === "boolean",
  },
  redistributionNote: text,
  retrieved: {
    expected: "a month as YYYY-MM, or null",
    advice: "Write the month of the download, or null where it is not known.",
    is: (value) => value === null || (isText(value) && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)),
  },
  citation: text,
  missing: {
    expected: "a list of texts",
    advice: 'List the texts that stand for no figure, for instance ["", ".."].',
    is: isTexts,
  },
  tables: {
    expected: "a list of tables",
    advice: "List each CSV file with its layout.",
    is: (value) => Array.isArray(value) && value.every(isObject),
  },
};

/**
 * Reads and checks the text of a source.json.
 * @param folder the folder it stands in, which must bear the source's key
 * @returns the description where it can be used, and faults that name the field
 */
export function readSourceDescription(
  text: string,
  file: string,
  folder: string,
): { description?: SourceDescription; faults: Fault[] } {
  const fail = (message: string, advice: string): Fault => ({ kind: "source-description", file, message, advice });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { faults: [fail(`the file is not JSON: ${(error as Error).message}.`, "Mend the JSON.")] };
  }
  if (!isObject(json)) return { faults: [fail("the file holds no object.", "Describe the source.")] };
  const faults = [...fieldFaults(json, folder, fail), ...tableFaults(json["tables"], fail)];
  if (faults.length > 0) return { faults };
  const { url, licenceUrl, retrieved, ...rest } = json as unknown as SourceDescription;
  const known = { url: url ?? undefined, licenceUrl: licenceUrl ?? undefined, retrieved: retrieved ?? undefined };
  return { description: { ...rest, ...known }, faults };
}

function fieldFaults(json: Json, folder: string, fail: Fail): Fault[] {
  const faults = Object.entries(fields).flatMap(([name, { expected, advice, is }]) => {
    if (is(json[name])) return [];
    const came = name in json ? `is ${JSON.stringify(json[name])}` : "is not there";
    return [fail(`"${name}" ${came}; expected ${expected}.`, advice)];
  });
  const { key } = json;
  if (isText(key) && key !== folder)
    faults.push(fail(`"key" is "${key}" in the folder "${folder}"; expected the same.`, "Rename one of the two."));
  const unknown = Object.keys(json).filter((name) => !(name in fields));
  const like = (name: string): string => nearest(name, Object.keys(fields)) ?? "key";
  return [
    ...faults,
    ...unknown.map((name) => fail(`"${name}" is no field of a source.`, `Write "${like(name)}", or take it out.`)),
  ];
}
