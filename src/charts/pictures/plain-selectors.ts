/** Of the pointer, the keyboard, attributes and options: pictures have none of these. */
const ofPages = /:(hover|focus|not|has|target)|\[|::/;

/**
 * A selector list as selectors without functions, which every reader of SVG knows: `:is(a, b) c` as `a c` and `b c`. Those
 * that pictures cannot meet are left out.
 * @param isArabic whether `:lang(ar)` holds
 */
export function plainSelectors(list: string, isArabic: boolean): string[] {
  return split(list)
    .flatMap((selector) => expanded(selector.replace(/\s+/g, " ").trim()))
    .filter((selector) => !ofPages.test(selector) && (isArabic || !selector.includes(":lang(ar)")))
    .map((selector) => selector.replace(":lang(ar)", ""));
}

function expanded(selector: string): string[] {
  const found = /:is\(([^()]*)\)/.exec(selector);
  if (found === null) return [selector];
  const [whole, inside = ""] = found;
  const before = selector.slice(0, found.index);
  const after = selector.slice(found.index + whole.length);
  return split(inside).flatMap((one) => expanded(`${before}${one.trim()}${after}`));
}

/** Parts between the commas that stand in no brackets. */
function split(list: string): string[] {
  return list.split(/,(?![^(]*\))/);
}
