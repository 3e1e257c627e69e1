const special = /[&<>"]/;

/** Makes a text safe between tags and inside double quotes. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
