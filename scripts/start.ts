/** `npm start`: builds the site and serves it on this machine. `--port N` takes another port than 4321. */
import { askedPort } from "./site/asked-port.ts";
import { basePath } from "./data/base-path.ts";
import { buildSite } from "./site/build-site.ts";
import { serveSite } from "./site/serve.ts";

try {
  const port = askedPort(process.argv.slice(2));
  // Before the build, which takes a minute: a port that is taken is said at once.
  const server = await serveSite({ root: "dist", base: basePath(), port });
  process.exitCode = await buildSite();
  if (process.exitCode === 0) console.log(`\nE-Government Readiness Atlas: ${server.address}\nStop it with Ctrl+C.`);
  else await server.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
