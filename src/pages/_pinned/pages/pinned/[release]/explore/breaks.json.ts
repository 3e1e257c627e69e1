import { breaks } from "../../../../../../dataset.ts";
import { releasePath } from "../../../../release-path.ts";

export const getStaticPaths = releasePath;

/** Changes of definition or method as the release tells them. */
export const GET = (): Response => Response.json(breaks);
