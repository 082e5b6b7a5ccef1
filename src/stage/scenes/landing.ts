/** Where a cutting and its stamp lie when they have come to a lectern. The stamp is struck large, whatever the cutting's size. */
import type { Actor } from "../actors.ts";
import type { Pose } from "../motion.ts";
import type { Act } from "./screen-scene.ts";

/** How small a cutting gets when it lies at a lectern, at the most. */
const AT_LECTERN = 0.5;
/** How much of what a lectern leaves free it takes at the most, across and down. */
const [OVER_ACROSS, OVER_DOWN] = [0.95, 1.9] as const;
/** In a list it takes the end of a row, so that the name at its beginning can be read; where that is too narrow, all of it. */
const [ROW_SHARE, ROW_LEAST] = [0.55, 200] as const;
/** How much of the cutting's width its stamp takes there, and how much it may be drawn in or out for that. */
const STAMP_SHARE = 0.7;
const [STAMP_LEAST, STAMP_MOST] = [0.6, 1.35] as const;
/** Degrees that a stamp struck in a hurry is further off the straight. */
const STRUCK_ASKEW = -4;

/** The place of a cutting at a speaker's lectern: on its stripe, the name below it free to be read; in a list at the end of its row. */
export function atLectern(
  { actors, show }: Pick<Act, "actors" | "show">,
  speaker: string | undefined,
  cutting: Actor,
): Pose {
  const free = freeOf(actors, speaker);
  if (!free) return cutting.home;
  const { x: left, y: top, width, height, stripe } = free;
  const paper = cutting.sheet.rect;
  const isAtEnd = stripe === null && width >= ROW_LEAST;
  const scale = Math.min(
    AT_LECTERN,
    (width * (isAtEnd ? ROW_SHARE : OVER_ACROSS)) / paper.width,
    (height * OVER_DOWN) / paper.height,
  );
  const reach = (paper.width * scale) / 2 + EDGE;
  const x = Math.min(show.composition.width - reach, Math.max(reach, isAtEnd ? left + width : left + width / 2));
  const y = stripe ? top + stripe / 2 : top + height / 2;
  return { ...cutting.home, x, y, scale, angle: 3 };
}

/** Room that a cutting at a lectern keeps from the edges of the stage, in CSS pixels. */
const EDGE = 6;

/** The stamp on a cutting that lies there: large on a small paper. */
export function stampedAt(stamp: Actor, cutting: Actor, at: Pose): Pose {
  const share = (cutting.sheet.rect.width * at.scale * STAMP_SHARE) / stamp.sheet.rect.width;
  const scale = Math.min(STAMP_MOST, Math.max(STAMP_LEAST, share));
  return { ...stamp.home, x: at.x, y: at.y, scale, angle: stamp.home.angle + STRUCK_ASKEW };
}

/** What of a lectern its bust leaves free, and the height of the stripe along its upper edge, where it has one there. */
function freeOf(actors: ReadonlyMap<string, Actor>, speaker: string | undefined) {
  const lectern = actors.get(`lectern.${speaker}`)?.sheet;
  if (!lectern) return null;
  const bust = lectern.items.find(({ kind }) => kind === "bust")?.rect;
  const left = bust ? bust.x + bust.width : lectern.rect.x;
  const band = lectern.items.find(({ kind }) => kind === "stripe")?.rect;
  const stripe = band && band.width > band.height ? band.height : null;
  return { ...lectern.rect, x: left, width: lectern.rect.x + lectern.rect.width - left, stripe };
}
