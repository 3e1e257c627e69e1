const pinned = /^\/pinned\/([^/]+)(?=\/embed\/)/;

/** The release whose figures the page of an address below the base path keeps; undefined of every other page. */
export const releaseOfPath = (path: string): string | undefined => pinned.exec(path)?.[1];

/** The address of the view that a pinned one keeps as it was, "/embed/en/…" of "/pinned/2026.11/embed/en/…"; others stay. */
export const livePath = (path: string): string => path.replace(pinned, "");
