import type { StandalonePicture } from "./standalone-picture.ts";

/** Points of the bitmap to a unit of the picture: sharp on fine screens and in print. */
const scale = 2;

/** A picture as PNG. @throws where the browser cannot draw it */
export async function rasterised({ text, width, height }: StandalonePicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob(
        (blob) => (blob === null ? failed(new Error("The picture cannot be drawn.")) : done(blob)),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
