import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { linkedList, sortedByName } from "./group-words.ts";
import { listDifferences } from "./list-differences.ts";

/** Who is counted in which figures of a group: how long its lists are, and by whom they differ. */
export function membershipSentences(language: Language, group: Group): Html {
  const { members, surveyMembers, code } = group;
  const number = (all: readonly string[]): string => language.number(all.length, 0);
  const differences = listDifferences(group);
  if (differences === undefined) {
    if (members.length === surveyMembers.length)
      return escapeHtml(language.text("groups.membership.same", { n: number(members) }));
    return escapeHtml(
      language.text(code === "world" ? "groups.membership.world" : "groups.membership.some-survey", {
        n: number(members),
        survey: number(surveyMembers),
      }),
    );
  }
  const only = (which: "survey" | "other", all: readonly string[]): Html[] =>
    all.length === 0
      ? []
      : [
          phrase(language, `groups.membership.${which}-only`, {
            names: linkedList(language, sortedByName(language, all)),
          }),
        ];
  return [
    phrase(language, "groups.membership.lists", { n: number(members), survey: number(surveyMembers) }),
    ...only("survey", differences.surveyOnly),
    ...only("other", differences.otherOnly),
  ].join(" ");
}
