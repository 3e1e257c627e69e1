import { queryOf } from "../views/query.ts";

/** What a view shows, as the address has it: names and texts, checked by whoever reads them. */
export type AddressState = Readonly<Record<string, string>>;

/** The state in the address of this page. */
export function readAddress(): AddressState {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** The address of this page with a state. */
export const addressOf = (state: Readonly<Record<string, string | undefined>>): string =>
  location.pathname + queryOf(state) + location.hash;

/** The full address under which a state of this page can be cited: that of the page itself, also in a copy elsewhere. */
export function citedAddress(state: Readonly<Record<string, string | undefined>>): string {
  const own = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  const address = new URL(own);
  address.search = queryOf(state);
  address.hash = "";
  return address.href;
}

/**
 * Writes a state into the address: as a step that the back button takes back, or in place of the last one (while a
 * slider moves or a map plays).
 */
export function writeAddress(
  state: Readonly<Record<string, string | undefined>>,
  { replace = false }: { readonly replace?: boolean } = {},
): void {
  clearTimeout(waiting);
  const address = addressOf(state);
  if (address === location.pathname + location.search + location.hash) return;
  if (replace) replaceAddress(address);
  else history.pushState(null, "", address);
}

/** Browsers refuse hundreds of replacements in a row (a key held down): within this time only the last one counts. */
const pause = 200;
let replacedAt = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;

function replaceAddress(address: string): void {
  const wait = replacedAt + pause - performance.now();
  if (wait > 0) {
    waiting = setTimeout(() => replaceAddress(address), wait);
    return;
  }
  replacedAt = performance.now();
  history.replaceState(null, "", address);
}

/** Calls back with the state when the reader goes back or forward. */
export function onAddress(changed: (state: AddressState) => void): void {
  addEventListener("popstate", () => {
    clearTimeout(waiting);
    changed(readAddress());
  });
}
