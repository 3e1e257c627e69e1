import { expect, test } from "vitest";
import { readPage } from "../../scripts/site/read-page.ts";
import type { Cell } from "../../src/components/cell.ts";
import type { Figure } from "../../src/components/figure-cell.ts";
import { table, tableOf } from "../../src/components/table.ts";

const shown = (id: string, text: string, value = text): Figure => ({ figure: { id, value, text } });
const kenya = { link: "/en/economies/ken/", text: "Kenya" };
const uganda = { link: "/en/economies/uga/", text: "Uganda" };

/** Heads and rows of a table without what all tables have. */
const inside = (html: string): string => html.replace(/^.*<thead><tr><th>/, "").replace(/<\/table>.*$/, "");
const tableInside = (rows: readonly (readonly Cell[])[], titles = ["Value"]): string =>
  inside(table("", [{ title: "" }, ...titles.map((title) => ({ title, numeric: true }))], rows));

test("what figures of a column have in common in their ids stands once, in its head", () => {
  const rows = [
    [kenya, shown("ken/egdi/2024", "0.6314")],
    [uganda, shown("uga/egdi/2024", "0.4464")],
  ];
  expect(tableInside(rows)).toBe(
    '<th class="n" data-obs="{row}/egdi/2024">Value</thead><tbody>' +
      '<tr><th><a href="/en/economies/ken/">Kenya</a><td>0.6314' +
      '<tr><th><a href="/en/economies/uga/">Uganda</a><td>0.4464</tbody>',
  );
});

test("a figure of another kind than most of its column says which it is itself", () => {
  const rows = [
    [kenya, shown("ken/egdi/2024", "0.6314")],
    [{ link: "/en/economies/tza/", text: "Tanzania" }, shown("tza/egdi/2022", "0.4169")],
    [uganda, shown("uga/egdi/2024", "0.4464")],
  ];
  expect(tableInside(rows)).toContain('<td data-obs="tza/egdi/2022">0.4169<');
});

test("a row of a year, of a name without link, and one that shows its year say a part of the ids", () => {
  const years = [2024, 2022].map((year): Cell[] => [{ year }, shown(`ken/egdi/${year}`, "0.6")]);
  expect(tableInside(years)).toContain('data-obs="ken/egdi/{row}">Value</thead><tbody><tr><th>2024<td>');
  const named = ["egdi", "epi"].map((row): Cell[] => [{ html: "Index", row }, shown(`ken/${row}/2024`, "0.6")]);
  expect(tableInside(named)).toContain('data-obs="ken/{row}/2024">Value</thead><tbody><tr data-row="egdi">');
  const newest = [kenya, uganda].map((head, index): Cell[] => [
    head,
    shown(`${["ken", "uga"][index] ?? ""}/egdi/${2024 - index}`, "0.6"),
    { year: 2024 - index },
  ]);
  expect(tableInside(newest, ["Value", "Year"])).toContain('data-obs="{row}/egdi/{year}">Value<');
});

test("bodies say what the ids of their figures have in common", () => {
  const body = (word: string) => ({
    word,
    title: word,
    rows: [
      [kenya, shown(`ken/${word}/2024`, "0.6")],
      [uganda, shown(`uga/${word}/2024`, "0.5")],
    ],
  });
  const html = tableOf("", [{ title: "" }, { title: "Value" }], [body("egdi"), body("epi")]);
  expect(html).toContain('data-obs="{row}/{body}/2024">Value<');
  expect(html).toContain('<tbody data-body="epi"><tr><th scope="rowgroup" colspan="2">epi<tr><th>');
});

test("a figure stands among other HTML of its cell; in the head of a row it is set apart", () => {
  const rows = ["ken", "uga"].map((code): Cell[] => [
    [shown(`rank/${code}/egdi/2024`, "109"), " ", { link: `/en/economies/${code}/`, text: code }],
    ["<svg></svg> ", shown(`${code}/egdi/2024`, "0.6"), "<br><small>of 54</small>"],
  ]);
  expect(tableInside(rows)).toContain(
    '<tr><th><b>109</b> <a href="/en/economies/ken/">ken</a><td><svg></svg> 0.6<br><small>of 54</small><tr>',
  );
});

test("several figures of a cell each say which they are; so does one in words, and one that is alone", () => {
  const two: Cell = [shown("best/ken/egdi/2024/rounding", "99"), " to ", shown("worst/ken/egdi/2024/rounding", "118")];
  expect(tableInside([[kenya, two]])).toContain(
    '<td><data value="99" data-obs="best/ken/egdi/2024/rounding">99</data> to <data value="118"',
  );
  const words = 'up to <data value="1" data-obs="ken/egdi/2024">1</data>';
  expect(tableInside([[kenya, words]])).toContain(`<td>${words}`);
  expect(tableInside([[kenya, shown("ken/egdi/2024", "0.6")]])).toContain('<td data-obs="ken/egdi/2024">0.6');
});

test("an absence says why; a change has its colour", () => {
  expect(tableInside([[kenya, { absent: "not collected" }]])).toContain(
    '<td><span class="absent" title="not collected">',
  );
  const change: Figure = { ...shown("change/ken/egdi/2024/5", "+0.1"), tone: "up" };
  expect(tableInside([[kenya, [change, " <small>since 2018</small>"]]])).toContain(
    '<td class="up" data-obs="change/ken/egdi/2024/5">+0.1 <small>',
  );
});

test("the check of the site reads each figure with the id that it was written with", () => {
  const ids = ["ken", "uga", "tza"].map((code, index) => [
    `rank/${code}/egdi/latest`,
    `${code}/egdi/2024`,
    `${code}/internet-users/${2024 - index}`,
    `group/world/egdi/${2020 + 2 * index}`,
    `best/${code}/egdi/2024/rounding`,
    `worst/${code}/egdi/2024/rounding`,
  ]);
  const rows = ids.map(([rank = "", egdi = "", users = "", world = "", best = "", worst = ""], index): Cell[] => [
    [shown(rank, "1"), " ", { link: `/en/economies/${egdi.slice(0, 3)}/`, text: "Name" }],
    [shown(egdi, "0.6"), " <small>2024</small>"],
    shown(users, "35.0"),
    { year: 2024 - index },
    shown(world, "0.5"),
    [shown(best, "1"), " to ", shown(worst, "2")],
  ]);
  const html = table(
    "",
    ["", "a", "b", "c", "d", "e"].map((title) => ({ title })),
    rows,
  );
  const read = readPage("a.html", html).figures.map(({ id }) => id);
  expect(new Set(read)).toEqual(new Set(ids.flat()));
  expect(read).toHaveLength(ids.flat().length);
});
