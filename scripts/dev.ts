/** `npm run dev`: figures once, then Astro's development server, which follows changes under src/. */
import { buildFigures } from "./site/build-figures.ts";
import { runProgram, tools } from "./site/run-program.ts";

console.log("1 of 2 · figures: data/raw → data/build");
const code = await buildFigures();
if (code === 0) console.log("2 of 2 · development server (change a figure: run `npm run data`, then reload)");
process.exitCode = code === 0 ? await runProgram(tools.astro, ["dev", ...process.argv.slice(2)]) : code;
