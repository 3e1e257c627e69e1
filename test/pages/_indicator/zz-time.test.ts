import { test } from "vitest";
import { figures } from "../../../src/dataset.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { mapFigure } from "../../../src/pages/_figures/map-figure.ts";
import { distributionFigure } from "../../../src/pages/_indicator/distribution-figure.ts";
import { groupTrendsFigure } from "../../../src/pages/_indicator/group-trends-figure.ts";
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
test("time", () => {
  const fs: Record<string, (l: any, c: string) => unknown> = {
    warm: (l, c) => mapFigure(l, c, "latest"), map: (l, c) => mapFigure(l, c, "latest"), 
    distribution: distributionFigure, trends: groupTrendsFigure, 
  };
  for (const [n, f] of Object.entries(fs)) { const t = cpu(), w = performance.now(); for (const l of languages) for (const c of figures.keys()) f(l, c); const d = cpu() - t; console.log("T "+n, (d / 178).toFixed(2), ((performance.now()-w)/178).toFixed(2)); }
}, 60000);
