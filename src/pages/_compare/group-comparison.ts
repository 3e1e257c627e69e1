import type { PageSection } from "../../components/page-section.ts";
import { economies, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { mostCompared } from "../../views/compare/compared.ts";
import { placedIn } from "../_charts/placed.ts";
import { groupName, sortedByName } from "../_groups/group-words.ts";
import { anyMembers } from "../_groups/list-differences.ts";
import { membersTable } from "./members-table.ts";
import { mostPopulous } from "./populous.ts";
import { preparedSection } from "./prepared-section.ts";

/** A group beside its members: the largest drawn, all in a table. */
export function groupComparison(language: Language, group: Group) {
  const name = groupName(language, group.code);
  const text = (key: string, values = {}): string => language.text(`compare.${key}`, { group: name, ...values });
  const members = anyMembers(group).filter((iso3) => economies.has(iso3));
  const largest = mostPopulous(members, mostCompared - 1);
  const isAll = largest.length === members.length;
  const drawn = preparedSection(language, {
    id: "largest",
    title: text(isAll ? "group.all" : "group.largest"),
    lead: isAll ? undefined : text("group.largest.lead", { n: largest.length, of: members.length }),
    codes: [group.code, ...(isAll ? sortedByName(language, largest) : largest)],
  });
  const all: PageSection = {
    id: "members",
    title: text("group.members"),
    lead: text("group.members.lead", { year: figuresOf("egdi").newestYear }),
    charts: [],
    chartsClass: "",
    html: membersTable(language, group, members, text("group.members")),
  };
  return {
    name,
    title: text("group.title"),
    description: text("group.description"),
    lead: text("group.lead"),
    sections: placedIn(language, `compare/${group.code}`, isAll ? [drawn] : [drawn, all]),
  };
}
