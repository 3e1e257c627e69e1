import type { Language } from "../i18n/language.ts";
import { citationForms, citationPath } from "../publishing/descriptions/citations.ts";
import { citationLine, type CitedWords } from "./citation-line.ts";
import { element } from "./element.ts";

/** A chart as it is cited. */
export interface CitedChart extends CitedWords {
  /** Indicators whose files its numbers are in, each with the SHA-256 of its file where this build offers it. */
  readonly files: readonly { readonly code: string; readonly sha256: string | undefined }[];
}

/**
 * "Cite and reuse" of a chart that changes: written when it is opened, and anew with each change while it is open.
 * @param details as the page was built with, or an empty element
 * @param dataFile address of a file of /data/v1
 * @returns what is to be told of every change
 */
export function passport(
  language: Language,
  details: HTMLElement,
  dataFile: (path: string) => string,
): (chart: CitedChart) => void {
  const summary = details.querySelector("summary") ?? element("summary");
  const about = summary.querySelector(".vh") ?? element("span", { class: "vh" });
  if (!summary.isConnected) {
    summary.append(language.text("cite.title"), about);
    details.prepend(summary);
  }
  let shown: CitedChart | undefined;
  const write = (): void => {
    if (shown === undefined || !details.hasAttribute("open")) return;
    // The summary stays: it may have the focus.
    while (summary.nextSibling !== null) summary.nextSibling.remove();
    details.append(...content(language, shown, dataFile));
  };
  details.addEventListener("toggle", write);
  return (chart) => {
    shown = chart;
    about.textContent = `: ${chart.about}`;
    details.hidden = chart.files.every(({ sha256 }) => sha256 === undefined);
    write();
  };
}

function content(language: Language, chart: CitedChart, dataFile: (path: string) => string): HTMLElement[] {
  const offered = chart.files.flatMap(({ code, sha256 }) => (sha256 === undefined ? [] : [{ code, sha256 }]));
  const links = (code: string): (Node | string)[] =>
    citationForms.flatMap((form, at) => {
      const href = dataFile(citationPath(`indicators/${code}`, form));
      return [at > 0 ? " · " : " ", element("a", { href, download: true }, language.text(`cite.form.${form}`))];
    });
  const checksum = (sha256: string): HTMLElement =>
    element("p", {}, `${language.text("cite.checksum")} `, element("code", { dir: "ltr" }, sha256));
  const files =
    offered.length === 1
      ? offered.flatMap(({ code, sha256 }) => [
          element("p", {}, language.text("cite.files"), ...links(code)),
          checksum(sha256),
        ])
      : [
          element("p", {}, language.text("cite.files.several")),
          element(
            "ul",
            {},
            ...offered.map(({ code, sha256 }) =>
              element(
                "li",
                {},
                element("p", {}, `${language.text(`indicator.${code}.name`)}:`, ...links(code)),
                checksum(sha256),
              ),
            ),
          ),
        ];
  return [element("p", {}, language.text("cite.note")), citationLine(language, chart), ...files];
}
