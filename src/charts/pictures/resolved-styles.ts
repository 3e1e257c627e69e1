import postcss from "postcss";
import { plainSelectors } from "./plain-selectors.ts";

/** A rule that needs no page: one selector without functions, values without variables. */
export interface ResolvedRule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** A custom property that a class of a drawing sets: `.chart .self { --mark: … }`. */
interface Setting {
  readonly selector: string;
  readonly name: string;
  readonly value: string;
}

type Variables = ReadonlyMap<string, string>;

const wanted =
  /^(fill|stroke|stroke-(width|linecap|linejoin|dasharray)|paint-order|font-(family|size|weight)|text-anchor|display)$/;

/**
 * Style sheets of pages as rules for pictures that leave them: in the light theme, without what depends on the screen,
 * the pointer or the keyboard.
 * @param sheets tokens first: they give the variables of `:root`
 * @param isArabic whether rules for Arabic text hold
 */
export function resolvedStyles(sheets: readonly string[], isArabic: boolean): ResolvedRule[] {
  const rules: { readonly selectors: readonly string[]; readonly declared: readonly (readonly [string, string])[] }[] =
    [];
  for (const sheet of sheets) {
    postcss.parse(sheet).each((node) => {
      if (node.type !== "rule") return;
      const declared = node.nodes.flatMap((one) => (one.type === "decl" ? [[one.prop, one.value] as const] : []));
      rules.push({ selectors: plainSelectors(node.selector, isArabic), declared });
    });
  }
  const set = rules.flatMap(({ selectors, declared }) =>
    declared.flatMap(([name, value]) =>
      name.startsWith("--") ? selectors.map((selector) => ({ selector, name, value })) : [],
    ),
  );
  const tokens = new Map(set.flatMap(({ selector, name, value }) => (selector === ":root" ? [[name, value]] : [])));
  const settings = set.filter(({ selector }) => selector !== ":root");
  return rules.flatMap(({ selectors, declared }) => {
    const longhand = declared.flatMap(longhands).filter(([property]) => wanted.test(property));
    if (longhand.length === 0) return [];
    return selectors.flatMap((selector) => variants(selector, longhand, settings, tokens));
  });
}

/** `font: 12px/14px x` as its parts; of `display` only that something is not seen. */
function longhands([property, value]: readonly [string, string]): (readonly [string, string])[] {
  const font = property === "font" ? /^(?<size>\S+?)(\/\S+)? (?<family>.*)$/.exec(value)?.groups : undefined;
  if (font !== undefined) {
    return [
      ["font-size", font["size"] ?? ""],
      ["font-family", font["family"] ?? ""],
    ];
  }
  return property === "display" && value !== "none" ? [] : [[property, value]];
}

/** A rule once with what its whole drawing sets, and once more for each class that sets a variable anew. */
function variants(
  selector: string,
  declared: readonly (readonly [string, string])[],
  settings: readonly Setting[],
  tokens: Variables,
): ResolvedRule[] {
  const parts = selector.split(" ");
  const [root = ""] = parts;
  const ofDrawing = settings.filter((one) => one.selector === root.replace(/(?<=^\.[\w-]+)\..*/, ""));
  const usual: Variables = new Map([...tokens, ...ofDrawing.map(({ name, value }) => [name, value] as const)]);
  const written = (which: typeof declared, variables: Variables) =>
    which.map(([name, value]) => [name, valueOf(value, variables)] as const);
  const rules: ResolvedRule[] = [{ selector, declarations: written(declared, usual) }];
  const uses = (name: string): boolean => declared.some(([, value]) => value.includes(`var(${name})`));
  for (const setting of settings) {
    const [drawing, className] = setting.selector.split(" ");
    if (className === undefined || drawing !== root || !uses(setting.name)) continue;
    const changed = declared.filter(([, value]) => value.includes(`var(${setting.name})`));
    const declarations = written(changed, new Map([...usual, [setting.name, setting.value]]));
    for (const selector of carriers(parts, className)) rules.push({ selector, declarations });
  }
  return rules;
}

/** The selectors by which an element meets a rule inside of a class: the class on any part of it, or around them. */
function carriers(parts: readonly string[], className: string): string[] {
  if (parts.at(-1)?.endsWith(className)) return [parts.join(" ")];
  const [root = "", ...inner] = parts;
  const onParts = inner.map((_, at) => inner.map((part, index) => (index === at ? part + className : part)));
  return [[className, ...inner], ...onParts].map((all) => [root, ...all].join(" "));
}

/** A value without variables, sums of px worked out. */
function valueOf(value: string, variables: Variables): string {
  let plain = value;
  while (plain.includes("var(")) {
    plain = plain.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const found = variables.get(name);
      if (found === undefined) throw new Error(`Pictures do not know the variable ${name} of "${value}".`);
      return found;
    });
  }
  return plain.replace(/calc\(([^()]*)\)/g, (_, sum: string) => {
    return `${sum.split("+").reduce((total, part) => total + Number.parseFloat(part), 0)}px`;
  });
}
