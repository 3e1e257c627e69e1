/** Who keeps the SDMX structures of the atlas, and which. */
export const sdmxAgency = "ATLAS";
export const sdmxVersion = "1.0.0";
export const sdmxDataflow = "DF_EGOV_READINESS";
export const sdmxId = `${sdmxAgency}:${sdmxDataflow}(${sdmxVersion})`;

const signs: Readonly<Record<string, string>> = { "%": "PERCENT ", $: " DOLLAR ", "/": " PER " };
const known = new Map<string, string>();

/** The code of a unit: its words in capitals, as SDMX identifiers have no spaces or signs. */
export function sdmxUnit(unit: string): string {
  const found = known.get(unit);
  if (found !== undefined) return found;
  const words = unit.replace(/[%$/]/g, (sign) => signs[sign] ?? sign).toUpperCase();
  const code = words.replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
  known.set(unit, code);
  return code;
}
