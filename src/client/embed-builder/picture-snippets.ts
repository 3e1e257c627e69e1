import { pictureSnippet } from "../../views/embed-snippets.ts";
import { type PictureFacts, pictureFacts } from "../../charts/pictures/picture-facts.ts";
import type { PictureAddresses } from "./target.ts";

/** What is pasted to show a picture, "" where there is none; its own words are its alternative text. */
export async function pictureSnippets(
  picture: PictureAddresses | undefined,
  page: string,
): Promise<{ svg: string; png: string }> {
  if (picture === undefined) return { svg: "", png: "" };
  const { svg, png } = picture;
  const facts = await factsOf(new URL(svg).pathname);
  return {
    svg: facts === undefined ? "" : pictureSnippet(svg, page, facts),
    png: facts === undefined ? "" : pictureSnippet(png, page, facts),
  };
}

/** Size and words of the picture at an address; undefined where there is none. */
async function factsOf(address: string): Promise<PictureFacts | undefined> {
  try {
    const response = await fetch(address);
    const text = await response.text();
    return response.ok ? pictureFacts(text) : undefined;
  } catch {
    return undefined;
  }
}
