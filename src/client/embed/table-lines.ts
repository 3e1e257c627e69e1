import type { LineRole, TrendPoint } from "../../charts/trend.ts";

/** A column of a trend's table as the line that is drawn of it. */
export interface TableLine {
  readonly label: string;
  readonly role: LineRole;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** Its figures as written, by year. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The columns of a trend's table that hold figures; the figures' own ids say whose they are. */
export function readLines(table: HTMLTableElement | null): TableLine[] {
  const heads = [...(table?.querySelectorAll("thead th") ?? [])];
  const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
  return heads.flatMap(({ textContent: label }, column) => {
    const found = rows.flatMap((row) => {
      const data = row.children[column]?.querySelector("data");
      const year = row.querySelector("time")?.textContent ?? "";
      return data instanceof HTMLDataElement ? [{ year, data, row }] : [];
    });
    const id = found[0]?.data.dataset["obs"];
    if (id === undefined) return [];
    const role = roleOf(id);
    const points = found.map(({ year, data, row }) => ({
      year: Number(year),
      value: Number(data.value),
      // The status that a row has is that of its economy.
      estimate: role === "self" && row.querySelector("[data-status=E]") !== null,
    }));
    const cells = new Map(found.map(({ year, data }) => [year, data.textContent]));
    return [{ label, role, points: points.sort((a, b) => a.year - b.year), cells }];
  });
}

function roleOf(id: string): LineRole {
  const [kind, group = ""] = id.split("/");
  if (kind !== "group") return "self";
  return group === "world" ? "world" : group.startsWith("income-") ? "income" : "region";
}
