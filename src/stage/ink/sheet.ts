/** Draws one sheet: its paper, then every item on it in order. */
import type { Item, Sheet } from "../../layout/composition.ts";
import { themeOn } from "../theme.ts";
import { drawBox, drawChevron, drawFade, drawMark, drawStars } from "./marks.ts";
import { drawPaper } from "./paper.ts";
import type { Pencil } from "./pencil.ts";
import { drawBust, drawStripe } from "./people.ts";
import { drawPicture, drawPortrait } from "./picture.ts";
import { drawQr } from "./qr.ts";
import { drawText } from "./text.ts";
import { wearInk } from "./wear.ts";

export function drawSheet(of: Pencil, sheet: Sheet): void {
  const pencil = { ...of, theme: themeOn(of.theme, sheet.ground ?? sheet.paper) };
  drawPaper(pencil, sheet);
  for (const item of sheet.items) drawItem(pencil, item);
  if (sheet.paper === "stamp") wearInk(pencil, sheet.rect);
}

function drawItem(pencil: Pencil, item: Item): void {
  switch (item.kind) {
    case "picture":
      return drawPicture(pencil, item);
    case "portrait":
      return drawPortrait(pencil, item);
    case "text":
      return drawText(pencil, item);
    case "box":
      return drawBox(pencil, item);
    case "chevron":
      return drawChevron(pencil, item);
    case "fade":
      return drawFade(pencil, item);
    case "stars":
      return drawStars(pencil, item);
    case "mark":
      return drawMark(pencil, item);
    case "bust":
      return drawBust(pencil, item);
    case "stripe":
      return drawStripe(pencil, item);
    case "qr":
      return drawQr(pencil, item);
  }
}
