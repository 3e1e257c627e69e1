import { expect, test } from "vitest";
import { pictureFacts } from "../../../src/charts/pictures/picture-facts.ts";
import { mapPicture, trendCard, trendPicture } from "./literal-pictures.ts";

const all = {
  trend: trendPicture("ltr"),
  "trend in Arabic": trendPicture("rtl"),
  map: mapPicture(),
  card: trendCard("ltr"),
};

test.for(Object.entries(all))("%s needs nothing but itself: no script, link, variable or address", ([, svg]) => {
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/<script|<a |href|var\(|https?:|@import/);
  expect([...svg.matchAll(/url\(([^)]*)\)/g)].filter(([, to]) => to?.startsWith("#") !== true)).toEqual([]);
});

test.for(Object.entries(all))(
  "%s says its name, what it shows, whose figures under which licence, and whence it is",
  ([, svg]) => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/,
    );
    expect(svg).toContain("CC BY-NC-SA 3.0 IGO");
    expect(svg).toContain("example.org/page");
  },
);

test("what a picture is told is text: nothing of it becomes markup", () => {
  const nasty = `<a href="x">"&`;
  const svg = trendPicture("ltr", { title: nasty, when: nasty, notes: [nasty], credits: nasty, description: nasty });
  expect(svg).not.toContain("<a ");
  expect(pictureFacts(svg).alt).toBe(`${nasty}. ${nasty}`);
});

test("its size is its place on a page", () => {
  expect(pictureFacts(trendCard("ltr"))).toMatchObject({ width: 600, height: 315 });
  expect(pictureFacts(trendPicture("ltr"))).toMatchObject({ width: 468 });
});

test("lines of an Arabic picture begin at the right and are set right to left; its chart still reads from left to right", () => {
  const svg = trendPicture("rtl");
  expect(svg).toMatch(/<text x="444" [^>]*text-anchor="end"[^>]*>\u202bسانت/);
  expect(svg).toContain(">\u202bالعالم 0.6 (2024)\u202c<");
  expect(svg).toMatch(/<svg x="24" [^>]*direction="ltr"/);
});

test("a figure and its unit are one text, in which no wide face lays one over the other", () => {
  expect(trendCard("ltr")).toMatch(/<text [^>]*><tspan [^>]*>117<\/tspan><tspan [^>]*>\u00a0 of 193<\/tspan><\/text>/);
  expect(trendCard("rtl")).toMatch(/text-anchor="end">\u202b<tspan [^>]*>117<\/tspan>/);
});

test("a card without figures says so, and one without a drawing has none", () => {
  const svg = trendCard("ltr", { figures: [], drawing: undefined });
  expect(svg).toContain(">No figure<");
  expect(svg).not.toContain('class="chart');
});

test("a name of a card leaves room for wide faces", () => {
  // In DejaVu Sans Bold it is 601 px wide at 30 px, where a line has 548.
  expect(trendCard("ltr", { name: "Women and girls using the internet" })).not.toContain(
    `font-size="30" font-weight="700"`,
  );
});

test("a name too long for a line takes a smaller size, then several lines", () => {
  const size = (name: string) =>
    /font-size="([\d.]+)" font-weight="700"/.exec(trendCard("ltr", { name, figures: [] }))?.[1];
  expect(size("Chad")).toBe("30");
  expect(Number(size("Democratic People’s Republic of Korea"))).toBeLessThan(30);
  const longest = "United Kingdom of Great Britain and Northern Ireland";
  expect(trendCard("ltr", { name: longest }).match(/font-size="21" font-weight="700"[^>]*>[^<]+/g)).toHaveLength(3);
});
