import { readPage } from "../../scripts/site/read-page.ts";
import type { PageFacts } from "../../scripts/site/page-facts.ts";

/** A built site without faults, at https://example.org/atlas/. */
export const sound = { root: "test/scripts/fixtures/sound", base: "/atlas/" };

/** A sound page of that site but for what the parts replace. */
export function pageWith({
  file = "en/about/index.html",
  html = '<html lang="en" dir="ltr">',
  head = "",
  title = "<title>About</title>",
  description = '<meta name="description" content="What this is.">',
  canonical = `<link rel="canonical" href="https://example.org/atlas/${file.replace("index.html", "")}">`,
  h1 = "<h1>About</h1>",
  body = "",
}: Partial<
  Record<"file" | "html" | "head" | "title" | "description" | "canonical" | "h1" | "body", string>
>): PageFacts {
  return readPage(
    file,
    `${html}<head>${title}${description}${canonical}${head}</head><body>${h1}${body}</body></html>`,
  );
}
