import { parseArgs } from "node:util";

/** The port that the arguments of `npm start` ask for; 4321 where they ask for none. Throws what to write instead. */
export function askedPort(args: readonly string[]): number {
  const port = argument(args);
  const number = Number(port);
  if (/^\d+$/.test(port) && number >= 1 && number <= 65535) return number;
  const example = "Write a whole number from 1 to 65535, as in: npm start -- --port 8080";
  throw new Error(`--port "${port}" is not a port.\n  ${example}`);
}

function argument(args: readonly string[]): string {
  try {
    return parseArgs({ args: [...args], options: { port: { type: "string", default: "4321" } } }).values.port;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`${what}\n  npm start knows one option: npm start -- --port 8080`, { cause: error });
  }
}
