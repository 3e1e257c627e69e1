/** Fetches the script that draws further economies into a trend, where the address names some (?e=ken,uga). */
export function drawMore(figure: HTMLElement, wanted: string | null): void {
  const address = figure.dataset["more"];
  if (address === undefined || wanted === null || !/^[a-z]{3}(,[a-z]{3})*$/.test(wanted)) return;
  // Not as a module: in a sandbox without an origin those need the host's leave.
  const script = document.createElement("script");
  script.src = address;
  document.head.append(script);
}
