/** `npm run data:check -- FILE…`: reads tables of ours and official downloads without building; exit 1 with all faults. */
import { parseArgs } from "node:util";
import { formatFaults } from "../src/sources/fault.ts";
import { askedPath } from "./data/add-path.ts";
import { checkFiles } from "./data/check-files.ts";
import { settleData } from "./data/lock.ts";

const { values, positionals } = parseArgs({
  options: { retrieved: { type: "string" }, indicator: { type: "string" } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error("No file is named.\n  npm run data:check -- FILE… [--retrieved YYYY-MM] [--indicator CODE]");
  process.exitCode = 2;
} else {
  settleData();
  const files = positionals.map((file) => askedPath(file));
  const { lines, faults } = checkFiles(files, values.retrieved, values.indicator);
  console.log(lines.join("\n"));
  if (faults.length > 0) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    console.error(`\n${formatFaults(faults)}\n\n${count}.`);
    process.exitCode = 1;
  }
}
