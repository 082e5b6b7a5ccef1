/**
 * Draws the front page as a picture to post, with our own fonts and art, on a canvas of its own: it needs no stage and
 * no Phaser. Always the day edition: it leaves for places that have no late one.
 */
import {
  type FrontPagePicture,
  layoutFrontPagePicture,
  PICTURE_FORMATS,
  type PictureFormat,
} from "../layout/front-page-picture.ts";
import { type Art, hallOfLevel, loadArt } from "./art.ts";
import { drawCanvas } from "./draw-texture.ts";
import { drawHall } from "./ink/hall.ts";
import { middleOf, type Pencil } from "./ink/pencil.ts";
import { drawSheet } from "./ink/sheet.ts";
import { createMeasure } from "./measure.ts";
import { DAY } from "./theme.ts";

/** A PNG of the format's size. Rejects where the browser cannot make one. The stage's fonts have to be there. */
export async function drawFrontPagePicture(picture: FrontPagePicture, format: PictureFormat): Promise<Blob> {
  const art = await loadArt();
  const hall = await art.hall(hallOfLevel(picture.frontPage.levelNumber), DAY);
  const canvas = drawCanvas(PICTURE_FORMATS[format], (context) => {
    context.fillStyle = DAY.inks.stock;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    if (hall) drawHall(context, hall, DAY);
    drawSheets(pencilOf(context, art), picture, format);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("The picture could not be drawn."))), "image/png");
  });
}

function pencilOf(context: CanvasRenderingContext2D, art: Art): Pencil {
  return { context, theme: DAY, bustOf: (speaker) => art.bustOf(speaker), cutOutOf: () => null, printOf: () => null };
}

function drawSheets(pencil: Pencil, picture: FrontPagePicture, format: PictureFormat): void {
  const { context } = pencil;
  for (const sheet of layoutFrontPagePicture(createMeasure(), format, picture).sheets) {
    const [x, y] = middleOf(sheet.rect);
    context.save();
    context.translate(x, y);
    context.rotate((sheet.angle * Math.PI) / 180);
    context.translate(-x, -y);
    drawSheet(pencil, sheet);
    context.restore();
  }
}
