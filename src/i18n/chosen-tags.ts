/**
 * The languages that a build is of.
 * @param tags of all languages there are
 * @param asked what LANGUAGES says: tags with commas between them; all of them where it says nothing
 * @throws where it names a language that is not there
 */
export function chosenTags(tags: readonly string[], asked = ""): readonly string[] {
  const wanted = asked.split(",").map((tag) => tag.trim());
  const chosen = wanted.filter((tag) => tag !== "");
  if (chosen.length === 0) return tags;
  const unknown = chosen.filter((tag) => !tags.includes(tag));
  if (unknown.length === 0) return tags.filter((tag) => chosen.includes(tag));
  const names = unknown.map((tag) => `"${tag}"`).join(" and ");
  throw new Error(
    `LANGUAGES asks for ${names}, and src/i18n has no such language.\n  Write one or more of these, with commas: ${tags.join(",")}`,
  );
}
