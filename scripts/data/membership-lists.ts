import type { MembershipBasis } from "../../src/model/group.ts";
import type { Source } from "../../src/model/source.ts";

/** The source whose licence a list of members goes by; none where the list is ours or under an open licence. */
const listSource: Readonly<Record<MembershipBasis, string | undefined>> = {
  "survey-2024": "ta2024-es",
  "unsd-m49": "unsd-m49",
  "world-bank-2023": undefined,
  "itu-2023": undefined,
  all: undefined,
};

/** Whether a list may be passed on without question; of a source that this build does not know it is not known. */
export function isSettledList(basis: MembershipBasis, sources: readonly Source[]): boolean {
  const key = listSource[basis];
  return key === undefined || sources.some((source) => source.key === key && source.redistributionSettled);
}
