import { extname } from "node:path";

/** Content-Type by file extension, for every kind of file that the site holds. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".sha256": "text/plain; charset=utf-8",
  ".ttl": "text/turtle; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".zip": "application/zip",
  ".xml": "application/xml; charset=utf-8",
};

/** The media type of a file by its name; octets where the extension is unknown. */
export function mediaType(file: string): string {
  return mediaTypes[extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** Whether compressing pays: text, but not pictures, fonts or archives that are compressed already. */
export function isCompressible(file: string): boolean {
  return /charset=utf-8/.test(mediaType(file));
}
