import type { SourceDescription } from "../../src/sources/source-description.ts";

/** The README of a new source: whence, when, licence, files. */
export function newReadme(source: SourceDescription, files: readonly string[]): string {
  const { title, publisher, url, licence, licenceUrl, retrieved, redistributionNote } = source;
  const whence = `Publisher: ${publisher}${url === undefined ? "" : ` (${url})`}.`;
  const when = retrieved === undefined ? "The month of retrieval is not known." : `Retrieved ${retrieved}.`;
  const under = `Licence: ${licence}${licenceUrl === undefined ? "" : ` (${licenceUrl})`}.`;
  const facts = `${whence} ${when} ${under} Redistribution settled: ${redistributionNote}.`;
  const kept = "The files stand as the publisher gave them. No value is invented, interpolated or carried forward.";
  return `# ${title}\n\n${facts}\n\n${kept}\n\n${files.map(bullet).join("")}`;
}

/** A README with the files that come and without those that go; the rest stays to the letter. */
export function mendedReadme(text: string, added: readonly string[], removed: readonly string[]): string {
  const gone = new Set(removed.map((file) => bullet(file).trim()));
  const kept = text.split("\n").filter((line) => !gone.has(line.trim()));
  const there = kept.join("\n").replace(/\n*$/, "\n");
  const missing = added.filter((file) => !there.includes(bullet(file).trim()));
  return there + missing.map(bullet).join("");
}

const bullet = (file: string): string => `- \`${file}\`\n`;
