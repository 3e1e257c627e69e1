import { expect, test } from "vitest";
import {
  elementSnippet,
  embedAddress,
  framedWithScript,
  frameSnippet,
  pictureSnippet,
} from "../../src/views/embed-snippets.ts";

const target = {
  view: "trend",
  address: "https://example.org/embed/en/trends/ken/#egdi",
  title: `Kenya: "EGDI" <1`,
  page: "https://example.org/en/economies/ken/",
} as const;
const plain = { theme: "auto", title: true } as const;
const script = { address: "https://example.org/embed/v1/height.js", integrity: "sha384-abc" };

test("options stand in the query, and leave what names the view of a sheet behind #", () => {
  expect(embedAddress("/e/", plain)).toBe("/e/");
  expect(embedAddress("/e/", { theme: "dark", title: true })).toBe("/e/?theme=dark");
  expect(embedAddress("/e/#egdi", { theme: "auto", title: false })).toBe("/e/?title=0#egdi");
  expect(embedAddress("/e/?e=uga#egdi", { theme: "light", title: false })).toBe("/e/?e=uga&theme=light&title=0#egdi");
});

test("a frame is lazy, named, sandboxed without the origin, and has proportions and a least height", () => {
  const frame = frameSnippet(target, plain);
  expect(frame).toContain(`title="Kenya: &quot;EGDI&quot; &lt;1"`);
  expect(frame).toContain(`loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"`);
  expect(frame).not.toContain("allow-same-origin");
  expect(frame).toMatch(/width="100%" height="\d+"/);
  expect(frame).toMatch(/aspect-ratio:700\/500;min-height:\d+px/);
});

test("a width that was chosen never sticks out of its place", () => {
  expect(frameSnippet(target, { ...plain, width: 480 })).toContain(`style="width:480px;max-width:100%`);
});

test("scripts are named with their hash, and a web component keeps a link", () => {
  const tag = `<script src="${script.address}" integrity="sha384-abc" crossorigin="anonymous" async></script>`;
  expect(framedWithScript(target, plain, script)).toBe(`${frameSnippet(target, plain)}\n${tag}`);
  const element = elementSnippet(target, plain, script);
  expect(element).toContain(tag);
  expect(element).toContain(`<a href="${target.page}">`);
});

test("a picture leads to its page, keeps its proportions and says what it shows", () => {
  const facts = { alt: `Kenya: "EGDI" <1`, width: 600, height: 315 };
  expect(pictureSnippet("https://example.org/a.png", target.page, facts)).toBe(
    `<a href="${target.page}"><img src="https://example.org/a.png" alt="Kenya: &quot;EGDI&quot; &lt;1" width="600" height="315" loading="lazy" style="max-width:100%;height:auto"></a>`,
  );
});
