/** What an audience throws up when it cheers: paper arms along a row, some with a sheet in the hand, and bits of paper. */
import { randomFrom } from "../../core/order.ts";
import { drawCanvas } from "../../picture/canvas.ts";
import { ownColours } from "../../picture/palette.ts";
import { type Theme, themeOn } from "../theme.ts";

/** The greys that the audience is cut from; the theme turns them into those of the late edition. */
const [SLEEVE, HAND, EDGE, SHEET] = ["#BDBFBD", "#B0B2B0", "#A3A5A3", "#F0F1EE"] as const;

/** About one raised arm to so many CSS pixels at unit 1. */
const ARM_EVERY = 84;

interface ArmsLook {
  readonly theme: Theme;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  /** Other arms for another seed. */
  readonly seed: number;
  /** How many times fewer arms, where so many strips lie over each other. */
  readonly thinned: number;
}

/** A strip of raised arms, its foot cut straight: it comes up from behind a row of heads. */
export function drawArms({ theme, width, height, dpr, seed, thinned }: ArmsLook): HTMLCanvasElement {
  const random = randomFrom(seed);
  const grey = (name: string) => theme.hall[name] ?? name;
  return drawCanvas({ width: Math.ceil(width * dpr), height: Math.ceil(height * dpr) }, (context) => {
    context.scale((dpr * height) / 100, (dpr * height) / 100);
    const across = (width * 100) / height;
    const step = (ARM_EVERY * thinned * 100) / 60;
    for (let x = step * random(); x < across; x += step * (0.6 + random() * 0.8)) {
      context.save();
      context.translate(x, 100);
      context.rotate((random() - 0.5) * 0.7);
      const reach = 62 + random() * 26;
      if (random() < 0.4) waveSheet(context, reach, grey);
      for (const [fill, off] of [
        [grey(EDGE), 3],
        [grey(SLEEVE), 0],
      ] as const) {
        context.fillStyle = fill;
        context.beginPath();
        context.moveTo(-9 + off, 20);
        context.lineTo(-6 + off, -reach + 12);
        context.lineTo(7 + off, -reach + 12);
        context.lineTo(11 + off, 20);
        context.fill();
      }
      context.fillStyle = grey(HAND);
      context.beginPath();
      context.ellipse(0, -reach + 6, 9, 11, 0, 0, Math.PI * 2);
      context.fill();
      context.restore();
    }
  });
}

/** The sheet that a raised hand holds. */
function waveSheet(context: CanvasRenderingContext2D, reach: number, grey: (name: string) => string): void {
  context.fillStyle = grey(EDGE);
  context.fillRect(-16, -reach - 12, 38, 26);
  context.fillStyle = grey(SHEET);
  context.fillRect(-19, -reach - 15, 38, 26);
}

/** Sides of a bit of paper, in CSS pixels. */
const BIT = { width: 11, height: 8 } as const;

/** One bit of paper: of newsprint's own colour, or of one of the five. */
export function drawBit(theme: Theme, number: number, dpr: number): HTMLCanvasElement {
  const { inks } = themeOn(theme, "cutting");
  return drawCanvas({ width: Math.ceil(BIT.width * dpr), height: Math.ceil(BIT.height * dpr) }, (context) => {
    context.fillStyle = number === 0 ? inks.paper : ownColours(number).ground;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    context.strokeStyle = theme.edge ?? theme.inks.line;
    context.lineWidth = dpr;
    context.strokeRect(0, 0, context.canvas.width, context.canvas.height);
  });
}
