/** A feed that readers follow; addresses are absolute. */
export interface Feed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** Address of the page whose changes it tells. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const moment = (date: string): string => `${date}T00:00:00Z`;

/** The feed as Atom (RFC 4287), newest entry first. */
export function atom({ id, language, title, author, page, entries }: Feed): string {
  const updated = entries
    .map(({ date }) => date)
    .reduce((newest, date) => (date > newest ? date : newest), "1980-01-01");
  const told = entries.map(
    (entry) =>
      `<entry>\n<id>${xml(entry.id)}</id>\n<title>${xml(entry.title)}</title>\n<updated>${moment(entry.date)}</updated>\n` +
      `<link rel="alternate" href="${xml(page)}"/>\n<content type="text">${xml(entry.text)}</content>\n</entry>\n`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">\n` +
    `<id>${xml(id)}</id>\n<title>${xml(title)}</title>\n<updated>${moment(updated)}</updated>\n` +
    `<author><name>${xml(author)}</name></author>\n<link rel="self" href="${xml(id)}"/>\n` +
    `<link rel="alternate" href="${xml(page)}"/>\n${told.join("")}</feed>\n`
  );
}
