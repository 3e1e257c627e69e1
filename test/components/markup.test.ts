import { expect, test } from "vitest";
import { escapeHtml } from "../../src/components/html.ts";
import { phrase } from "../../src/components/phrase.ts";
import { table } from "../../src/components/table.ts";
import { language } from "../../src/i18n/language.ts";

test("what means something in HTML is escaped", () => {
  expect(escapeHtml('<a href="x">Q&A</a>')).toBe("&lt;a href=&quot;x&quot;&gt;Q&amp;A&lt;/a&gt;");
  expect(escapeHtml("Côte d’Ivoire")).toBe("Côte d’Ivoire");
});

test("a phrase escapes its words and keeps the HTML that it is filled with, in the order of the language", () => {
  const english = language("en", { moved: "{economy} & {value} < {value}" });
  expect(phrase(english, "moved", { value: "<data>1</data>", economy: "<a>Kenya</a>" })).toBe(
    "<a>Kenya</a> &amp; <data>1</data> &lt; <data>1</data>",
  );
});

test("a phrase without placeholders needs no values", () => {
  expect(phrase(language("en", { plain: "R&D" }), "plain")).toBe("R&amp;D");
});

const columns = [{ title: "Economy" }, { title: "Rank < 10", numeric: true }];

test("the first cell of a row is its header, numbers are marked, titles are escaped", () => {
  expect(table("R&D", columns, [["<a>Kenya</a>", "9"]])).toBe(
    '<div class="scroll" tabindex="0" role="region" aria-label="R&amp;D"><table class="n2"><caption>R&amp;D</caption>' +
      '<thead><tr><th>Economy<th class="n">Rank &lt; 10</thead>' +
      "<tbody><tr><th><a>Kenya</a><td>9</tbody></table></div>",
  );
});

test("a column of counts says so in its head", () => {
  expect(table("", [{ title: "Group" }, { title: "Members", numeric: "count" }], [["World", "193"]])).toContain(
    '<th class="n count">Members</thead><tbody><tr><th>World<td>193',
  );
});

test("a caption that the page says already is hidden, not left out; a table may have a class", () => {
  expect(table("Ranks", columns, [], { captionHidden: true, className: "wide" })).toContain(
    '<table class="wide n2"><caption class="vh">Ranks</caption>',
  );
});
