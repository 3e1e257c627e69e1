/** What a view shows, as the address has it: names and texts, checked by whoever reads them. */
export type AddressState = Readonly<Record<string, string>>;

/** The state in the address of this page. */
export function readAddress(): AddressState {
  return Object.fromEntries(new URLSearchParams(location.search));
}

const readable = (text: string): string => text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");

/** The address of this page with a state; names without a text are left out, commas, colons and slashes stay readable. */
export function addressOf(state: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(state).flatMap(([name, text]) =>
    text === undefined || text === "" ? [] : [`${encodeURIComponent(name)}=${readable(encodeURIComponent(text))}`],
  );
  return location.pathname + (written.length > 0 ? `?${written.join("&")}` : "") + location.hash;
}

/** The full address under which a state of this page can be cited: that of the page itself, wherever a copy of it is. */
export function citedAddress(state: Readonly<Record<string, string | undefined>>): string {
  const own = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  const address = new URL(addressOf(state), own);
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
