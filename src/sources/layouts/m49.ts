import type { Iso3 } from "../../model/economy.ts";
import type { Row } from "../csv-table.ts";
import type { Fault, Warning } from "../fault.ts";
import { readEconomy } from "../economy-cell.ts";
import { Collector } from "./collector.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";

const lists = {
  ldc: "Least Developed Countries (LDC)",
  lldc: "Land Locked Developing Countries (LLDC)",
  sids: "Small Island Developing States (SIDS)",
} as const;

/** UNSD M49: semicolons, `x` marks, Namibia's NA. Feeds no indicator: it is held against economies and groups. */
export const m49: Layout = {
  name: "m49",
  delimiter: ";",
  required: [
    ...["Global Code", "Region Code", "Sub-region Code", "Country or Area", "M49 Code", "ISO-alpha2 Code"],
    ...["ISO-alpha3 Code", ...Object.values(lists)],
  ],
  isFigure: () => false,
  missing: [""],
  endsWithLineBreak: false,
  read,
};

function read(input: LayoutInput): LayoutReading {
  const collector = new Collector();
  const seen = new Map<Iso3, number>();
  for (const row of collector.rowsOf(input.rows)) {
    const economy = readEconomy(row, "ISO-alpha3 Code", input.reference);
    const marks = Object.values(lists).flatMap((column) => markFault(row, column) ?? []);
    if (collector.failed(economy, ...marks) || typeof economy !== "string") continue;
    const before = seen.get(economy);
    if (before !== undefined) {
      const message = `${economy} stands already in line ${before}; expected each economy once.`;
      collector.faults.push(row.fault("duplicate", "ISO-alpha3 Code", message, "Keep one of the two rows."));
    } else {
      seen.set(economy, row.line);
      collector.warnings.push(...differences(row, economy, input));
    }
  }
  collector.notes.push({ line: input.headerLine, text: `${seen.size} economies held against data/reference.` });
  return collector.reading({}, []);
}

function markFault(row: Row, column: string): Fault | undefined {
  const came = row.at(column);
  if (came === "" || came === "x") return undefined;
  return row.fault("mark", column, `"${came}" is no mark; expected x or nothing.`, "Mend the cell.");
}

/** Warnings of codes and memberships that data/reference has otherwise. */
function differences(row: Row, economy: Iso3, { reference }: LayoutInput): Warning[] {
  const ours = reference.economies.get(economy);
  const codes: readonly [string, string, string | undefined][] = [
    ["M49 Code", row.at("M49 Code"), ours?.m49],
    ["ISO-alpha2 Code", row.at("ISO-alpha2 Code"), ours?.iso2],
  ];
  const wrongCodes = codes.flatMap(([column, theirs, known = "none"]) =>
    theirs === known
      ? []
      : different(row, column, `${economy} has ${theirs || "none"} here and ${known} in data/reference/economies.csv.`),
  );
  const regions = ["Region Code", "Sub-region Code"].map((column) => [column, `m49-${row.at(column)}`, true] as const);
  const marks = Object.entries(lists).map(([group, column]) => [column, group, row.at(column) === "x"] as const);
  const wrongGroups = [...regions, ...marks].flatMap(([column, group, isMember]) => {
    const known = reference.groups.find(({ code }) => code === group);
    if (known === undefined || known.members.includes(economy) === isMember) return [];
    const message = `${economy} is ${isMember ? "a" : "no"} member of ${group} here; data/reference has it otherwise.`;
    return different(row, column, message);
  });
  return [...wrongCodes, ...wrongGroups];
}

const different = (row: Row, column: string, message: string): Warning =>
  row.fault("reference-difference", column, message, "Mend data/reference where the publisher is right.");
