/** `npm start`: builds the site and serves it on this machine. `--port N` takes another port than 4321. */
import { parseArgs } from "node:util";

import { basePath } from "./site/base-path.ts";
import { buildSite } from "./site/build-site.ts";
import { serveSite } from "./site/serve.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4321" } } });
const port = Number(values.port);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `--port "${values.port}" is not a port.\n  Write a whole number from 1 to 65535, as in: npm start -- --port 8080`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await buildSite();
  if (process.exitCode === 0) await serve();
}

async function serve(): Promise<void> {
  try {
    const { address } = await serveSite({ root: "dist", base: basePath(), port });
    console.log(`\nE-Government Readiness Atlas: ${address}\nStop it with Ctrl+C.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
