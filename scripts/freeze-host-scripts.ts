/**
 * `npm run freeze -- v2`: the scripts of pages of others as they are now, into public/embed/v2/, where they never change:
 * snippets name them with their hash.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { integrityOf } from "./integrity.ts";
import { classicScript } from "./classic-script.ts";

const [version = ""] = process.argv.slice(2);
const folder = join("public/embed", version);

if (!/^v\d+$/.test(version) || existsSync(folder)) {
  const why = version === "" ? "No version is named" : `"${version}" is there already, or no version`;
  console.error(`${why}: scripts that are frozen never change.\n  Name the next one, as in: npm run freeze -- v2`);
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of ["height", "element"]) {
    const code = await classicScript(`src/client/embed/${name}.ts`);
    writeFileSync(join(folder, `${name}.js`), code);
    console.log(`${name}: { bytes: ${Buffer.byteLength(code)}, integrity: "${integrityOf(code)}" },`);
  }
  console.log(`Write these into src/views/host-scripts.ts, and ${version} as its version.`);
}
