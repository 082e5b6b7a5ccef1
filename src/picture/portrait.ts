/** A speaker as a newspaper prints them: a bust cut out and screened into dots, before their own pattern. */
import { drawCanvas } from "./canvas.ts";
import type { Rect } from "./palette.ts";
import { fillOwn } from "./patterns.ts";

export interface Portrayed {
  /** From 1: which colour and pattern. */
  readonly number: number;
  /** The bust without the disc behind it. */
  readonly cutOut: HTMLImageElement;
}

/** How much of the height is left above the frame, for the top of the head to stand out into. */
const HEADROOM = 0.1;

/** The shoulders meet the foot of the frame. `context` may be scaled; `box` is in its units. */
export function drawPortrait(context: CanvasRenderingContext2D, box: Rect, { number, cutOut }: Portrayed): void {
  const above = box.height * HEADROOM;
  const rect = { ...box, y: box.y + above, height: box.height - above };
  const side = Math.min(rect.width * 1.06, rect.height * 1.12);
  const top = rect.y + rect.height - side * 0.98;
  const scale = context.getTransform().a;
  const screened = screen(cutOut, Math.round(side * scale), Math.max(3, side * scale * DOT_SHARE));
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  fillOwn(context, rect, number);
  context.restore();
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.drawImage(screened, rect.x + (rect.width - side) / 2, top, side, side);
  context.restore();
}

/** Distance of the dots of a screen, as a share of the picture's side. */
const DOT_SHARE = 0.016;
/** Two dots to a square of the screen: so large that as much of it is inked as the picture is dark. */
const COVERED = 1 / (2 * Math.PI);
/** Ink spreads: middle tones are screened a little lighter than they are. */
const LIFT = 1.25;
const [PRINT_INK, PRINT_PAPER] = ["#15120e", "#fcfaf4"] as const;

/** Screens a cut-out into dots of ink on paper, the larger the darker, in rows at 45 degrees. All in device pixels. */
function screen(picture: HTMLImageElement, side: number, step: number): HTMLCanvasElement {
  const flat = drawCanvas({ width: side, height: side }, (context) => context.drawImage(picture, 0, 0, side, side));
  const seen = flat.getContext("2d")?.getImageData(0, 0, side, side).data;
  return drawCanvas({ width: side, height: side }, (context) => {
    context.drawImage(picture, 0, 0, side, side);
    context.globalCompositeOperation = "source-in";
    context.fillStyle = PRINT_PAPER;
    context.fillRect(0, 0, side, side);
    context.globalCompositeOperation = "source-atop";
    context.fillStyle = PRINT_INK;
    context.beginPath();
    const half = step / 2;
    for (let row = 0, y = 0; y < side; row += 1, y += half) {
      for (let x = row % 2 === 0 ? 0 : half; x < side; x += step) {
        const at = (Math.floor(y) * side + Math.floor(x)) * 4;
        const [red = 0, green = 0, blue = 0, alpha = 0] = seen?.subarray(at, at + 4) ?? [];
        if (alpha < 40) continue;
        const darkness = 1 - (red * 0.3 + green * 0.59 + blue * 0.11) / 255;
        const radius = Math.sqrt(darkness ** LIFT * COVERED) * step;
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, Math.PI * 2);
      }
    }
    context.fill();
  });
}
