import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { integrityOf } from "../../scripts/integrity.ts";
import { hostScriptNames, hostScripts } from "../../src/views/host-scripts.ts";

// Where this fails, a script that others have in their pages was changed: browsers refuse it there. Put it back, and make
// the next version: npm run freeze.
test.for(hostScriptNames)("%s.js in pages of others has the bytes that their snippets name", (name) => {
  const code = readFileSync(`public/embed/${hostScripts.version}/${name}.js`);
  expect({ bytes: code.length, integrity: integrityOf(code) }).toEqual(hostScripts[name]);
});
