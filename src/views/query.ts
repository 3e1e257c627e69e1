const readable = (text: string): string => text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");

/** A state as the query of an address: names without a text are left out, commas, colons and slashes stay readable. */
export function queryOf(state: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(state).flatMap(([name, text]) =>
    text === undefined || text === "" ? [] : [`${encodeURIComponent(name)}=${readable(encodeURIComponent(text))}`],
  );
  return written.length > 0 ? `?${written.join("&")}` : "";
}
