/** `npm start`: builds the site and serves it on this machine. `--port N` takes another port than 4321. */
import { askedPort } from "./site/asked-port.ts";
import { basePath } from "./data/base-path.ts";
import { buildSite } from "./site/build-site.ts";
import { serveSite } from "./site/serve.ts";

try {
  const port = askedPort(process.argv.slice(2));
  // Before the build, which takes a minute: a port that is taken is said at once.
  const server = await serveSite({ root: "dist", base: basePath(), port });
  const site = { isReadable: false };
  const code = await buildSite({
    whenReadable: () => {
      site.isReadable = true;
      console.log(`\nE-Government Readiness Atlas: ${server.address}\nStop it with Ctrl+C.\n`);
      // Stopped before all is built, it has failed.
      process.exitCode = 1;
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
    },
  });
  process.exitCode = code;
  if (!site.isReadable) await server.close();
  else if (code !== 0) console.error("The pages can be read; what failed is missing. Mend it, then start again.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
