import { bundleKey } from "../../publishing/bundle.ts";
import type { ComposeIndex } from "../../publishing/compose-index.ts";
import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import type { ComposePlace } from "./compose-place.ts";

/** Under which licences a file is, each with its sources and what it allows; that it mixes several is said first. */
export function terms(
  language: Language,
  { licences, sources: licenceOf }: ComposeIndex,
  keys: readonly string[],
  place: ComposePlace,
): (Node | string)[] {
  const used = licences.flatMap((licence, at) => {
    const its = keys.filter((key) => licenceOf[key] === at);
    return its.length === 0 ? [] : [{ ...licence, its }];
  });
  const items = used.map(({ title, url, bundle, its }) => {
    const name = element("bdi", {}, language.text(`explore.licence.${its[0] ?? ""}`));
    const link = element("a", url === undefined ? { href: place.licences } : { href: url, rel: "external" }, name);
    link.title = title;
    const from = its.flatMap((key, at) => [
      ...(at > 0 ? [language.text("semicolon")] : []),
      element("a", { href: `${place.sources}#${key}` }, language.text(`explore.source.${key}`)),
    ]);
    return element("li", {}, element("b", {}, link), ": ", ...from, ". ", language.text(bundleKey(bundle)));
  });
  const mixed = element(
    "p",
    { class: "compose-mixed" },
    element("strong", {}, language.count("compose.mixed", used.length)),
    ` ${language.text("compose.mixed.text")} `,
    element("a", { href: "#bundles" }, language.text("compose.mixed.bundles")),
  );
  return [...(used.length > 1 ? [mixed] : []), element("ul", { class: "compose-terms" }, ...items)];
}
