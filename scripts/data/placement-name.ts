/** The name a publisher's file takes in data/raw: letters, digits, points, hyphens and underscores of ASCII only. */
export function safeName(name: string): string {
  const stem = name
    .replace(/\.csv$/i, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/-*\.+-*/g, ".")
    .slice(0, 100)
    .replace(/^[.-]+|[.-]+$/g, "");
  return `${stem === "" ? "download" : stem}.csv`;
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = "", end = ""] = /^(.*?)(\.csv)?$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${stem}-${number}${end}`;
    if (!isTaken(tried)) return tried;
  }
}
