import { facts } from "../../../../../_explore/facts.ts";
import { releasePath } from "../../../../release-path.ts";

export const getStaticPaths = releasePath;

/** What scripts of a release's views share. */
export const GET = (): Response => Response.json(facts);
