/** `npm run build`: figures, then pages, into dist/. */
import { buildSite } from "./site/build-site.ts";

process.exitCode = await buildSite();
