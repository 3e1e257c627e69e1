import { breaks } from "../../dataset.ts";

/** Changes of definition or method, for the charts of views in the browser. */
export const GET = (): Response => Response.json(breaks);
