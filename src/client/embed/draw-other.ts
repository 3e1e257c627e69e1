/** What an address asks for that the document does not hold: the map of a year, further economies in a trend. */
interface Asked {
  readonly year: string;
  /** Codes between commas. */
  readonly further: string;
}

/** Address of the folder that the running script stands in, beside those that it fetches. */
const folder =
  document.currentScript instanceof HTMLScriptElement ? new URL("./", document.currentScript.src).href : "";

/** Fetches the script that draws what an address asks for; a document that is asked for no more than it holds needs none. */
export function drawOther(main: HTMLElement, { classList }: HTMLElement, { year, further }: Asked): void {
  if (classList.contains("embed-map") && /^(19|20)\d\d$/.test(year)) fetchScript("year", main);
  if (classList.contains("embed-trend") && /^[a-z]{3}(,[a-z]{3})*$/.test(further)) fetchScript("compare", main);
}

/** Not as a module: in a sandbox without an origin those need the host's leave. One that is there hears of changes itself. */
function fetchScript(name: string, main: HTMLElement): void {
  if (main.dataset["fetched"] !== undefined) return;
  main.dataset["fetched"] = name;
  const script = document.createElement("script");
  script.src = `${folder}${name}.js`;
  document.head.append(script);
}
