import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { classicScript } from "./classic-script.ts";

const name = "virtual:embed-scripts";
const resolved = `\0${name}`;
/** Each a classic script of its own: frames without an origin run no modules of ours. */
const entries = ["view", "compare", "year"] as const;

/** Makes the scripts of bare views, and hands their text to the pages. */
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
    entries.map(async (entry) => [entry, await classicScript(`src/client/embed/${entry}.ts`)] as const),
  );
  return `export const embedScripts = ${JSON.stringify(Object.fromEntries(scripts))};`;
}
