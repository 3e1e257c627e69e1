import { shortNumber } from "./short-number.ts";

/**
 * A tick of 1 px for each place where a member stands, as the dashes of one thick line: a third of the bytes that single
 * ticks would take. Members in the same px share a tick, since a second would not be seen. `places` are in px; "" for none.
 */
export function memberTicks(places: readonly number[], middle: number): string {
  if (places.length === 0) return "";
  const first = Math.floor(Math.min(...places));
  const length = Math.floor(Math.max(...places)) - first + 1;
  const taken = new Uint8Array(length);
  for (const place of places) taken[Math.floor(place) - first] = 1;
  let dashes = "";
  let start = 0;
  for (let place = 1; place < length; place += 1) {
    if (taken[place] === taken[place - 1]) continue;
    dashes += `${place - start} `;
    start = place;
  }
  const end = first + length;
  return `<path class="member" stroke-dasharray="${dashes}${length - start} 9999" d="M${first} ${shortNumber(middle)}H${end}"/>`;
}
