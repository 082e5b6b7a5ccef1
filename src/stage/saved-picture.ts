/** Hands the room that draws a saved front page the stage's own pictures, by day: the busts, and the level's hall. */
import type { FrontPagePicture, PictureFormat } from "../picture/composition.ts";
import { drawFrontPage } from "../picture/front-page-picture.ts";
import { createArt, hallOfLevel } from "./art.ts";
import { DAY } from "./theme.ts";

/** A PNG. What cannot be had of the art is left out; rejects where no picture can be drawn at all. */
export async function drawFrontPagePicture(picture: FrontPagePicture, format: PictureFormat): Promise<Blob> {
  const art = createArt();
  const busts = new Map<string, HTMLImageElement | null>();
  const hall = art.hall(hallOfLevel(picture.frontPage.levelNumber), DAY);
  await Promise.all(picture.speakers.map(async ({ id }) => busts.set(id, await art.bust(id))));
  return drawFrontPage(picture, format, { hall: await hall, bustOf: (speaker) => busts.get(speaker) ?? null });
}
