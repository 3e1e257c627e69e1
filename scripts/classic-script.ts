import { build } from "vite";

/** A module with all that it imports as one classic script. */
export async function classicScript(entry: string): Promise<string> {
  const outcome = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { write: false, minify: true, lib: { entry, formats: ["iife"], name: "egovEmbed", fileName: "script" } },
  });
  const [result] = [outcome].flat();
  const chunk = result !== undefined && "output" in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} made no script.`);
  return chunk.code;
}
