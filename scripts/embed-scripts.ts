import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { build, type Plugin } from "vite";

const name = "virtual:embed-scripts";
const resolved = `\0${name}`;
/** Each a classic script of its own: frames without an origin and pages of others run no modules of ours. */
const entries = ["view", "trend", "height", "element"] as const;

/** Makes the scripts of embeds and of the pages around them, and hands their text and hash to the pages. */
export function embedScripts(): AstroIntegration {
  let made: Promise<string> | undefined;
  const plugin: Plugin = {
    name: "embed-scripts",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? (made ??= moduleOfScripts()) : undefined),
  };
  return {
    name: "embed-scripts",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

async function moduleOfScripts(): Promise<string> {
  const scripts = await Promise.all(
    entries.map(async (entry) => {
      const code = await bundled(`src/client/embed/${entry}.ts`);
      const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
      return [entry, { code, integrity }] as const;
    }),
  );
  return `export const embedScripts = ${JSON.stringify(Object.fromEntries(scripts))};`;
}

/** A module with all that it imports as one classic script. */
export async function bundled(entry: string): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, minify: true, lib: { entry, formats: ["iife"], name: "egovEmbed", fileName: "script" } },
  });
  const [result] = [outcome].flat();
  const chunk = result !== undefined && "output" in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} made no script.`);
  return chunk.code;
}
