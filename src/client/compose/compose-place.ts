/** Where on a page a file is composed, and the addresses that the page gave. */
export interface ComposePlace {
  readonly room: HTMLElement;
  /** Address of the files of views. */
  readonly root: string;
  /** The page of sources. */
  readonly sources: string;
  /** What is told of licences. */
  readonly licences: string;
  /** A file of /data/v1. */
  readonly dataFile: (path: string) => string;
}

export function findComposePlace(room: HTMLElement): ComposePlace {
  const { explore = "", sources = "", licences = "", dataFiles = "" } = room.dataset;
  return { room, root: explore, sources, licences, dataFile: (path) => dataFiles + path };
}
