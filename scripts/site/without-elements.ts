/** Elements of a name, from tag to tag, with none of that name within. */
function innermost(name: string): RegExp {
  const itsTag = `/?${name}(?=[\\s>])`;
  return new RegExp(`<${name}(?=[\\s>])[^<]*(?:<(?!${itsTag})[^<]*)*</${name}>`, "g");
}

/**
 * A page without the elements of these names, for a reader that leaves them out anyway and takes long over them. An
 * element that holds another of its name stays, without that.
 */
export function withoutElements(html: string, names: readonly string[]): string {
  return names.map(innermost).reduce((text, pattern) => text.replace(pattern, ""), html);
}
