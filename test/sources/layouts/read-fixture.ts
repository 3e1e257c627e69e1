import { readFileSync } from "node:fs";
import { downloadReference, readReference } from "../../../scripts/data/read-reference.ts";
import { readDownload, type DownloadOptions, type DownloadReading } from "../../../src/sources/download.ts";
import { formatFaults, type Fault } from "../../../src/sources/fault.ts";

const found: Fault[] = [];
const whole = downloadReference(readReference(found));

/** data/reference as the build reads it, but for editions of the Survey after 2024: the tests have their own. */
export const reference = { ...whole, editions: whole.editions.filter(({ year }) => year <= 2024) };
export const referenceFaults = formatFaults(found);

export const fixtureBytes = (name: string): Uint8Array => readFileSync(`${import.meta.dirname}/fixtures/${name}`);
export const fixtureText = (name: string): string => new TextDecoder().decode(fixtureBytes(name));

type Options = Partial<DownloadOptions>;

/** Reads bytes as a download of April 2026. */
export function readBytes(
  bytes: Uint8Array,
  name = "file.csv",
  options: Options = {},
): ReturnType<typeof readDownload> {
  return readDownload(bytes, { file: name, name, retrieved: "2026-04", reference, ...options });
}

export const readText = (text: string, name?: string, options?: Options): ReturnType<typeof readDownload> =>
  readBytes(new TextEncoder().encode(text), name, options);

/** What a file gives that can be read. */
export function readable(found: ReturnType<typeof readDownload>): DownloadReading {
  if ("faults" in found) throw new Error(formatFaults(found.faults));
  return found;
}

export const readFixture = (name: string): DownloadReading => readable(readBytes(fixtureBytes(name), name));

/** All faults of a file, as the maintainer sees them. */
export function faultsOf(found: ReturnType<typeof readDownload>): string {
  return formatFaults("faults" in found ? found.faults : found.reading.faults);
}

/** Observations as `economy year indicator value status`, for a look at many. */
export const told = ({ reading }: DownloadReading): string[] =>
  reading.observations.map(({ economy, year, indicator, value, status }) =>
    [economy, year, indicator, value ?? "–", status].join(" "),
  );
