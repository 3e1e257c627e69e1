import { Zip, ZipPassThrough } from "fflate";
import { deflateRawSync } from "node:zlib";

/** Node's own deflate in fflate's archive, several times as fast; level 4 gives 7 % more bytes than 6. */
class DeflatedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk, { level: 4 }), final);
  }
}

/**
 * A zip archive of files, the same bytes at every run.
 * @param date YYYY-MM-DD, the time stamp of every file
 */
export function zipArchive(files: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, bytes] of Object.entries(files)) {
    const file = new DeflatedFile(path);
    // The archive holds local time, whatever the zone: so the date is a local one here.
    file.mtime = new Date(year, month - 1, day);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
