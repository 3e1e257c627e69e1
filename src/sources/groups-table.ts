import type { Economy, Iso3 } from "../model/economy.ts";
import { groupKinds, type Group, type MembershipBasis } from "../model/group.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";

const bases = ["survey-2024", "unsd-m49", "world-bank-2023", "itu-2023"] as const satisfies readonly MembershipBasis[];

interface Membership {
  readonly group: string;
  readonly economy: Iso3;
  readonly basis: MembershipBasis;
}

/**
 * data/reference/groups.csv with the members of each group as data/reference/memberships.csv has them, for Survey
 * indices and for everything else.
 */
export function readGroups(
  table: ReferenceText,
  membershipTable: ReferenceText,
  economies: readonly Economy[],
  faults: Fault[],
): Group[] {
  const members = new Set(economies.filter(({ isMember }) => isMember).map(({ iso3 }) => iso3));
  const all = economies.map(({ iso3 }) => iso3);
  const codes = readRows(table, { key: ["code"], others: [] }, [], (row) => row.text("code"));
  const ofGroup = Map.groupBy(readMemberships(membershipTable, codes, all, faults), ({ group }) => group);
  return readRows(table, { key: ["code"], others: ["kind"] }, faults, (row) => {
    const [code, kind] = [row.needed("code"), row.oneOf("kind", groupKinds)];
    if (kind === "world")
      return { code, kind, surveyMembers: [...members], surveyBasis: "survey-2024", members: all, basis: "all" };
    const its = ofGroup.get(code) ?? [];
    if (its.length === 0)
      row.fail("code", `"${code}" has no rows in ${membershipTable.file}.`, "Add its members, or remove the group.");
    return { code, kind, ...bothLists(its, members) };
  });
}

/** Who is in which group, by whose list. */
function readMemberships(
  table: ReferenceText,
  groups: readonly string[],
  economies: readonly Iso3[],
  faults: Fault[],
): Membership[] {
  const [groupCodes, iso3Codes] = [new Set(groups), new Set(economies)];
  return readRows(table, { key: ["group", "economy", "basis"], others: [] }, faults, (row) => ({
    group: row.keyOf("group", groupCodes, "data/reference/groups.csv"),
    economy: row.keyOf("economy", iso3Codes, "data/reference/economies.csv"),
    basis: row.oneOf("basis", bases),
  }));
}

/** The Survey's list, of members of the UN only, and the other; the same list where a group has but one. */
function bothLists(
  its: readonly Membership[],
  members: ReadonlySet<Iso3>,
): Pick<Group, "surveyMembers" | "surveyBasis" | "members" | "basis"> {
  const surveyBasis = its.find(({ basis }) => basis === "survey-2024")?.basis ?? its[0]?.basis ?? "all";
  const basis = its.find((one) => one.basis !== "survey-2024")?.basis ?? surveyBasis;
  const of = (wanted: MembershipBasis): Iso3[] =>
    its
      .filter((one) => one.basis === wanted)
      .map(({ economy }) => economy)
      .sort();
  return { surveyMembers: of(surveyBasis).filter((iso3) => members.has(iso3)), surveyBasis, members: of(basis), basis };
}
