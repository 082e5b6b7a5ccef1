/**
 * Draws the front page as a picture to post, with our own fonts and art, on a canvas of its own. Always the day edition:
 * it leaves for places that have no late one.
 */
import type { FrontPageArt } from "./art.ts";
import { drawCanvas } from "./canvas.ts";
import { composeFrontPage, type FrontPagePicture, PICTURE_FORMATS, type PictureFormat } from "./composition.ts";
import { drawSheet } from "./draw-sheet.ts";
import { drawHall } from "./hall.ts";
import { createMeasure } from "./measure.ts";
import { DAY_INKS } from "./palette.ts";

/** A PNG of the format's size. Rejects where the browser cannot make one. The stage's fonts have to be there. */
export function drawFrontPage(picture: FrontPagePicture, format: PictureFormat, art: FrontPageArt): Promise<Blob> {
  const canvas = drawCanvas(PICTURE_FORMATS[format], (context) => {
    context.fillStyle = DAY_INKS.stock;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    if (art.hall) drawHall(context, art.hall);
    for (const sheet of composeFrontPage(createMeasure(), format, picture)) drawSheet(context, sheet, art);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("The picture could not be drawn."))), "image/png");
  });
}
