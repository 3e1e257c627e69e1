/** What a page must know of a picture to show it: its size in CSS px, and for `alt` what it shows. */
export interface PictureFacts {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** The words of a picture in one text: its name, then what it shows. */
export const pictureAlt = (title: string, shown: string): string => (shown === "" ? title : `${title}. ${shown}`);

/** Reads a picture of ours: an SVG whose first elements are its title and description. @throws where it is none */
export function pictureFacts(svg: string): PictureFacts {
  const found =
    /^<svg [^>]*?width="(?<width>\d+)" height="(?<height>\d+)"[^>]*><title>(?<title>[^<]*)<\/title><desc>(?<shown>[^<]*)<\/desc>/.exec(
      svg,
    )?.groups;
  if (found === undefined)
    throw new Error("This SVG is no picture of the atlas: it begins without title and description.");
  const text = (name: string): string =>
    (found[name] ?? "").replace(/&(lt|gt|quot|amp);/g, (entity, which: string) => characters[which] ?? entity);
  return {
    alt: pictureAlt(text("title"), text("shown")),
    width: Number(found["width"]),
    height: Number(found["height"]),
  };
}
