/** One run of `npm run bench -- --large`: reads a wide file of the World Bank in a process of its own, to see its memory. */
import { parse } from "csv-parse";
import { createReadStream, statSync } from "node:fs";
import { readDownload } from "../src/sources/download.ts";
import { fileBytes } from "./data/file-bytes.ts";
import { downloadReference, readReference } from "./data/read-reference.ts";

const [reader = "", file = ""] = process.argv.slice(2);
const reference = downloadReference(readReference([]));
const started = performance.now();
if (reader === "ours") readOurs();
else await readWithCsvParse();
const seconds = (performance.now() - started) / 1000;
const megabytes = statSync(file).size / 1e6;
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ seconds, megabytes, peakMegabytes }));

function readOurs(): void {
  const found = readDownload(fileBytes(file), { file, name: "wide.csv", retrieved: "2026-01", reference });
  if ("faults" in found || found.reading.faults.length > 0) throw new Error("The large file has faults.");
}

async function readWithCsvParse(): Promise<void> {
  const records = createReadStream(file).pipe(parse({ bom: true, relax_column_count: true }));
  let count = 0;
  for await (const record of records) count += (record as string[]).length;
  if (count === 0) throw new Error("csv-parse read nothing.");
}
