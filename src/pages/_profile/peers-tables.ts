import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { neighboursOf, peersOf, peersTable } from "./peers-table.ts";

/** Land neighbours and peers as tables, with a note on years. */
export function peersTables(language: Language, economy: Economy): Html {
  const near = neighboursOf(economy.iso3);
  const { subRegion, income } = peersOf(economy.iso3);
  const caption = (kind: string): string => language.text(`profile.peers.${kind}`);
  return [
    near.length > 0
      ? peersTable(language, economy, near, caption("neighbours"))
      : `<p>${escapeHtml(language.text("profile.peers.no-neighbours"))}</p>`,
    ...(subRegion.length > 0 ? [peersTable(language, economy, subRegion, caption("sub-region"))] : []),
    ...(income.length > 0 ? [peersTable(language, economy, income, caption("income"))] : []),
    `<p class="note">${escapeHtml(language.text("profile.peers.note"))}</p>`,
  ].join("");
}
