import { facts } from "../_explore/facts.ts";

/** What views in the browser share. */
export const GET = (): Response => Response.json(facts);
