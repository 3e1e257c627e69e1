import { releaseBuilt } from "./pinned-views.ts";

/** `getStaticPaths` of what there is once a release. */
export const releasePath = () => [{ params: { release: releaseBuilt().release } }];
