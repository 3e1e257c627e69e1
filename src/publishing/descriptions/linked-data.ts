/** A node of linked data, as JSON-LD writes it: the same object is written as Turtle. */
export interface LinkedNode {
  readonly "@id"?: string;
  readonly "@type"?: string | readonly string[];
  readonly [property: string]: LinkedValue | readonly LinkedValue[] | undefined;
}
interface TypedLiteral {
  readonly "@value": string;
  readonly "@type": string;
}
export type LinkedValue = string | LinkedNode | TypedLiteral;
export type Prefixes = Readonly<Record<string, string>>;

/** Nodes as JSON-LD. */
export const jsonLd = (prefixes: Prefixes, nodes: readonly LinkedNode[]): object => ({
  "@context": prefixes,
  "@graph": nodes,
});

/** Nodes as Turtle. Strings are plain literals, `@id` a full address. */
export function turtle(prefixes: Prefixes, nodes: readonly LinkedNode[]): string {
  const heads = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: ${iri(address)} .`);
  const texts = nodes.map((node) => `${iri(node["@id"] ?? "")}\n${statements(node, "  ")} .`);
  return `${heads.join("\n")}\n\n${texts.join("\n\n")}\n`;
}

const iri = (address: string): string => `<${address.replace(/[<>"{}|^`\\\s]/g, (sign) => encodeURIComponent(sign))}>`;

function statements(node: LinkedNode, indent: string): string {
  const lines: string[] = [];
  for (const [property, found] of Object.entries(node)) {
    if (property === "@id" || found === undefined) continue;
    const values = Array.isArray(found) ? (found as readonly LinkedValue[]) : [found as LinkedValue];
    if (values.length === 0) continue;
    const texts = values.map((value) =>
      property === "@type" && typeof value === "string" ? value : object(value, indent),
    );
    lines.push(`${indent}${property === "@type" ? "a" : property} ${texts.join(", ")}`);
  }
  return lines.join(" ;\n");
}

function object(value: LinkedValue, indent: string): string {
  if (typeof value === "string") return literal(value);
  if (isTyped(value)) return `${literal(value["@value"])}^^${value["@type"]}`;
  const inner = statements(value, `${indent}  `);
  if (inner === "") return iri(value["@id"] ?? "");
  return `[\n${inner}\n${indent}]`;
}

const literal = (text: string): string => JSON.stringify(text);

const isTyped = (value: LinkedNode | TypedLiteral): value is TypedLiteral => "@value" in value;
