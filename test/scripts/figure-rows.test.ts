import { expect, test } from "vitest";
import { checkNumbers } from "../../scripts/site/checks/numbers.ts";
import { checkFigures } from "../../scripts/site/figures.ts";
import { PublishedFigures } from "../../scripts/site/published-figures.ts";
import { pageWith, sound } from "./site-fixture.ts";

const idsOf = (body: string): (readonly [string | undefined, string])[] =>
  pageWith({ body }).figures.map(({ id, text }) => [id, text]);
const remediesOf = (body: string): string[] =>
  checkFigures(pageWith({ body }), new PublishedFigures(sound.root)).map(({ what, remedy }) => `${what} ${remedy}`);

const ranking = (heads: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr><th scope="col">Economy</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
const heads = [
  '<th scope="col" class="n" data-obs="{row}/egdi/2024">EGDI</th>',
  '<th scope="col" class="n" data-obs="rank/{row}/egdi/2024">Rank</th>',
];
const head = (code: string): string => `<tr><th scope="row"><a href="/atlas/en/economies/${code}/">A name</a></th>`;
const rows = [`${head("ken")}<td>0.6314</td><td>109</td></tr>`, `${head("uga")}<td>0.4464</td><td>150</td></tr>`];

test("the head of a column and the link of a row say which figure stands in a cell", () => {
  expect(idsOf(ranking(heads, rows))).toEqual([
    ["ken/egdi/2024", "0.6314"],
    ["rank/ken/egdi/2024", "109"],
    ["uga/egdi/2024", "0.4464"],
    ["rank/uga/egdi/2024", "150"],
  ]);
  expect(remediesOf(ranking(heads, rows))).toEqual([]);
});

test("a wrong figure is found", () => {
  const wrong = rows.map((row) => row.replace("0.6314", "0.6315"));
  expect(remediesOf(ranking(heads, wrong))).toEqual([
    '"0.6315" as ken/egdi/2024: the text is not the value with 4 decimals in "en". Write 0.6314.',
  ]);
});

test("two rows in each other's place are found", () => {
  const swapped = [rows[0]?.replace("/ken/", "/uga/") ?? "", rows[1]?.replace("/uga/", "/ken/") ?? ""];
  expect(remediesOf(ranking(heads, swapped))).toHaveLength(4);
});

test("two columns in each other's place are found", () => {
  expect(remediesOf(ranking(heads.toReversed(), rows))).toHaveLength(4);
});

test("a row whose head holds no link is known by its words, or says whose it is; a body and a year are said once", () => {
  const years = `<table><thead><tr><th>Year</th><th data-obs="ken/{body}/{row}">Kenya</th></tr></thead>
    <tbody data-body="egdi"><tr><th scope="row"><time>2024</time></th><td>0.6314</td></tr></tbody></table>`;
  expect(idsOf(years)).toEqual([["ken/egdi/2024", "0.6314"]]);
  const own = `<table><thead><tr><th>Economy</th><th data-obs="{row}/egdi/{year}">EGDI</th><th>Year</th></tr></thead>
    <tbody><tr data-row="ken"><th scope="row"><strong>Kenya</strong></th><td>0.6314</td><td><time>2024</time></td></tr></tbody></table>`;
  expect(idsOf(own)).toEqual([["ken/egdi/2024", "0.6314"]]);
});

test("only the words of the cell itself are its figure: not small print, bars, names or what a <data> says", () => {
  const cells = (cell: string): string => ranking([heads[0] ?? ""], [`${head("ken")}<td>${cell}</td></tr>`]);
  expect(idsOf(cells('<svg class="bar"><path d="M0 0"/></svg> 0.6314<br><small>36 of 54</small>'))).toEqual([
    ["ken/egdi/2024", "0.6314"],
  ]);
  expect(idsOf(cells("<b>0.6314</b>"))).toEqual([["ken/egdi/2024", "0.6314"]]);
  expect(idsOf(cells('<span class="absent">no figure</span>'))).toEqual([]);
  expect(idsOf(cells('up to <data value="0.63140" data-obs="ken/egdi/2024">0.6314</data>'))).toEqual([
    ["ken/egdi/2024", "0.6314"],
  ]);
});

test("a cell may say its figure itself, a head of a row may hold one", () => {
  const own = `${head("ken")}<td data-obs="ken/population/2024">1,234,567</td></tr>`;
  expect(idsOf(ranking([heads[0] ?? ""], [own]))).toEqual([["ken/population/2024", "1,234,567"]]);
  const withRank = `<table><thead><tr><th data-obs="rank/{row}/egdi/2024">Economy</th></tr></thead>
    <tbody><tr><th scope="row"><b>109</b> <a href="/atlas/en/economies/ken/">Kenya</a></th></tr></tbody></table>`;
  expect(idsOf(withRank)).toEqual([["rank/ken/egdi/2024", "109"]]);
});

test("a list says which figure stands in its entries", () => {
  const list = `<ul data-obs="{row}/egdi/{year}"><li><a href="/atlas/en/economies/ken/">Kenya</a> 0.6314 <time>2024</time></li>
    <li><a href="/atlas/en/economies/tuv/">Tuvalu</a> <span>no figure</span></li></ul><ul><li>7</li></ul>`;
  expect(idsOf(list)).toEqual([["ken/egdi/2024", "0.6314"]]);
});

test("a cell whose row does not say enough names no figure", () => {
  const nameless = '<tr><th scope="row"></th><td>0.6314</td></tr>';
  const pattern = '<th data-obs="{row}/egdi/{year}">EGDI</th>';
  expect(remediesOf(ranking([pattern], [nameless]))[0]).toContain('"0.6314" as no figure: data-obs names no figure.');
});

test("a cell of an indicator that no file offers is a number with as many decimals as its indicator has", () => {
  const table = (text: string): string =>
    ranking(['<th data-obs="{row}/osi/2024">OSI</th>'], [`${head("ken")}<td>${text}</td></tr>`]);
  expect(remediesOf(table("0.5012"))).toEqual([]);
  expect(remediesOf(table("0.501"))).toEqual([
    '"0.501" as ken/osi/2024: the text is not the value with 4 decimals in "en". Write 0.5010.',
  ]);
  expect(remediesOf(table("x"))[0]).toContain("it is not a number.");
});

test("a number in a column of numbers that no head explains is found; figures and counts are explained", () => {
  const of = (titles: string, cell: string): string[] =>
    checkNumbers([pageWith({ body: ranking([titles], [`${head("ken")}<td>${cell}</td></tr>`]) })]).map(
      ({ what }) => what,
    );
  expect(of('<th class="n">EGDI</th>', "0.6314")).toHaveLength(1);
  expect(of('<th class="n count">Members</th>', "54")).toEqual([]);
  expect(of(heads[0] ?? "", "0.6314")).toEqual([]);
  expect(of("<th>Notes</th>", "since 2014")).toEqual([]);
});
