/** What a citation of a figure, a chart or a file needs, in the reader's language. */
export interface Cited {
  /** What is cited: the title of a chart, a page or a file. */
  readonly title: string;
  /** The work that it is part of: the atlas. */
  readonly work: string;
  /** Whose figures they are: publishers, or the atlas alone. */
  readonly publishers: readonly string[];
  /** Release of the figures, `2026.11`. */
  readonly release: string;
  /** YYYY-MM-DD of the release. */
  readonly date: string;
  /** Absolute address. */
  readonly url: string;
  /** Name of the licence, where there is one. */
  readonly licence?: string | undefined;
}

/** A line to copy: "ITU. Internet users (E-Government Readiness Atlas, release 2026.11). CC BY … https://…". */
export function citationLine({ title, work, publishers, release, url, licence }: Cited): string {
  const who = publishers.length === 0 ? work : publishers.join("; ");
  const terms = licence === undefined ? "" : ` ${licence}.`;
  return `${who}. ${title} (${work}, ${release}).${terms} ${url}`;
}

/** Key by which a reference manager finds it: letters, digits and dashes. */
function citationKey({ work, release, url }: Cited): string {
  const path = url.replace(/^https?:\/\/[^/]+/, "").replace(/\.\w+$/, "");
  const initials = work
    .split(/\s+/)
    .map((word) => /[A-Za-z]/.exec(word)?.[0] ?? "")
    .join("");
  const parts = [initials === "" ? "atlas" : initials.toLowerCase(), release, path];
  return parts
    .join("-")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const tex = (text: string): string => text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

/** For BibTeX, in BibLaTeX's type for data sets, which BibTeX takes for @misc. */
export function citationBibtex(cited: Cited): string {
  const { title, work, publishers, release, date, url, licence } = cited;
  const authors = publishers.length === 0 ? [work] : publishers;
  const [year = "", month = ""] = date.split("-");
  const fields = [
    // Braces keep the name of an organisation from being turned round as a person's is.
    ["author", authors.map((name) => `{${tex(name)}}`).join(" and ")],
    ["title", `{${tex(title)}}`],
    ["publisher", tex(work)],
    ["version", tex(release)],
    ["year", year],
    ["month", String(Number(month))],
    ["url", url],
    ...(licence === undefined ? [] : [["note", tex(licence)]]),
  ];
  const lines = fields.map(([name = "", value = ""]) => `  ${name} = {${value}},`);
  return `@dataset{${citationKey(cited)},\n${lines.join("\n")}\n}\n`;
}

/** For reference managers that read RIS; each line ends as RIS asks. */
export function citationRis({ title, work, publishers, release, date, url, licence }: Cited): string {
  const lines = [
    ["TY", "DATA"],
    ...(publishers.length === 0 ? [work] : publishers).map((name) => ["AU", name]),
    ["TI", title],
    ["T2", work],
    ["ET", release],
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["UR", url],
    ...(licence === undefined ? [] : [["N1", licence]]),
    ["ER", ""],
  ];
  const oneLine = (text: string): string => text.replace(/\s+/g, " ");
  return lines.map(([tag = "", value = ""]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}

/** As CSL-JSON, which citation processors read. */
export function citationCsl(cited: Cited): object {
  const { title, work, publishers, release, date, url, licence } = cited;
  const names = publishers.length === 0 ? [work] : publishers;
  return {
    id: citationKey(cited),
    type: "dataset",
    title,
    "container-title": work,
    author: names.map((literal) => ({ literal })),
    publisher: work,
    version: release,
    issued: { "date-parts": [date.split("-").map(Number)] },
    URL: url,
    ...(licence === undefined ? {} : { note: licence }),
  };
}
