import { expect, test } from "vitest";
import type { ChartFigure } from "../../../src/components/chart-figure.ts";
import { languageOf } from "../../../src/i18n/languages.ts";
import { chartView } from "../../../src/pages/_embed/chart-view.ts";

const language = languageOf("en");
const svg = (width: number, height: number): string => `<svg viewBox="0 0 ${width} ${height}" class="chart"></svg>`;
const chart: ChartFigure = {
  id: "gini",
  title: "Gini",
  when: "2000–2024",
  narrow: svg(328, 220),
  numbers: '<p><a href="#ranking">All</a></p>',
  source: "Source: ITU",
};
const view = (more: Partial<ChartFigure> = {}, section = "inequality") =>
  chartView(language, { page: "divide", section, chart: { ...chart, ...more } });

test("it says whose chart it is, and leads to its place on the page", () => {
  expect(view().title).toBe("Digital divide: Gini");
  expect(view({ fullTitle: "Gini of people online" }).title).toBe("Digital divide: Gini of people online");
  expect(view().page.href).toBe("/en/divide/#inequality");
  expect(view({}, "").page.href).toBe("/en/divide/");
});

test("what leads to another part of the page leads to the page from an embed", () => {
  expect(view().numbers).toContain('href="/en/divide/#ranking"');
});

test("notes and the key of marks stand with the picture, changes of method with the numbers", () => {
  const made = view({
    notes: ["Hollow: estimates"],
    key: "<ul></ul>",
    breaks: [{ year: 2018, mark: "1", text: "<new>" }],
  });
  expect(made.notes).toEqual(["Hollow: estimates"]);
  expect(made.drawing.legend).toBe("<ul></ul>");
  expect(made.remarks).toEqual(["<b>1</b> &lt;new&gt;"]);
});

test("a frame has room for the drawing and for every word around it", () => {
  const least = (more: Partial<ChartFigure>): number => view(more).size?.least ?? 0;
  expect(least({})).toBeGreaterThan(220 * (296 / 328));
  expect(least({ narrow: svg(328, 420) })).toBeGreaterThanOrEqual(least({}) + 160);
  expect(least({ notes: ["A sentence that takes a few lines at 320 px. ".repeat(4)] })).toBeGreaterThan(least({}) + 60);
});

test("a wide drawing of much waits for room; in a wide place none grows beyond what its words need", () => {
  expect(view({ wide: svg(560, 260) }).drawing.isLate).toBe(false);
  expect(view({ wide: svg(760, 320) }).drawing.isLate).toBe(true);
  const height = (wide: string | undefined): number => view({ wide }).size?.height ?? 0;
  expect(height(svg(200, 200))).toBe(height(svg(400, 200)));
});
