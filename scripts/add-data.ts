/** `npm run data:add -- FILE…`: shows what official downloads would change, and puts them in their place. */
import { createInterface } from "node:readline";
import { addArguments, type AddArguments } from "./data/add-arguments.ts";
import { addData, type Outcome, type Terminal } from "./data/add-run.ts";
import { runLocked } from "./data/lock-run.ts";
import { buildSite } from "./site/build-site.ts";

const args = addArguments(process.argv.slice(2), new Date().toISOString().slice(0, 7));
if (typeof args === "string") {
  console.error(args);
  process.exitCode = 2;
} else process.exitCode = await run(args);

async function run(wanted: AddArguments): Promise<number> {
  let outcome: Outcome = "left";
  const code = await runLocked("npm run data:add", "all stays", async (lock) => {
    outcome = await addData(wanted, lock, terminal());
    return outcome === "refused" ? 1 : 0;
  });
  // Told apart from `code` for the compiler, which does not see the assignment above.
  if ((outcome as Outcome) !== "placed" || !wanted.build) return code;
  console.log("\nThe site is built of it now; --no-build leaves that out.");
  return await buildSite();
}

function terminal(): Terminal {
  return {
    say: (text) => console.log(text),
    complain: (text) => console.error(text),
    ask: process.stdin.isTTY ? ask : undefined,
  };
}

/** True for a yes; closing the terminal (Ctrl+D, Ctrl+C) is a no. */
function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(false));
    lines.question(question, (answer) => {
      resolve(/^y(es)?$/i.test(answer.trim()));
      lines.close();
    });
  });
}
