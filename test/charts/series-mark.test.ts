import { expect, test } from "vitest";
import { mostSeries, seriesMarkClass, seriesMarkPath } from "../../src/charts/series-mark.ts";
import series from "../../src/styles/series.css?raw";

test("the mark of a series in a table has the outline and the colour that it has in charts", () => {
  for (let place = 0; place < mostSeries; place++) {
    const name = seriesMarkClass(place).split(" ")[1] ?? "";
    expect(series).toContain(`i.${name} {\n  clip-path: path("${seriesMarkPath(place, 6, 6)}");`);
    expect(series).toContain(`.chart .${name},\n.series-mark.${name} {`);
  }
});
