/** Where a cutting and its stamp lie when they have come to a lectern. The stamp is struck large, whatever the cutting's size. */
import { AT_REST, type Pose } from "../actor.ts";
import type { Part, Parts } from "../parts.ts";
import type { Act } from "../show.ts";

/** How small a cutting gets when it lies at a lectern, at the most. */
const AT_LECTERN = 0.5;
/** How much of a lectern it takes at the most, across and down. */
const [OVER_ACROSS, OVER_DOWN] = [1, 1.3] as const;
/** In a list it takes the end of a row, so that the name at its beginning can be read. */
const ROW_SHARE = 0.5;
/** How much of the cutting's width its stamp takes there, and how much it may be drawn in or out for that. */
const STAMP_SHARE = 0.7;
const [STAMP_LEAST, STAMP_MOST] = [0.6, 1.35] as const;
/** Degrees that a stamp struck in a hurry is further off the straight, and that a thrown cutting is. */
const [STRUCK_ASKEW, THROWN_ASKEW] = [-4, 3] as const;
/** Room that a cutting at a lectern keeps from the edges of the window, in CSS pixels. */
const EDGE = 6;

/** The place of a cutting at a speaker's lectern: under the bust, or in a list at the end of the row. */
export function atLectern({ parts, size }: Pick<Act, "parts" | "size">, speaker: string, cutting: Part): Pose {
  const lectern = parts.get(`speaker.${speaker}`)?.rect;
  if (!lectern) return AT_REST;
  const bust = parts.get(`bust.${speaker}`)?.rect;
  const isRow = isInList(parts, speaker);
  const board = !isRow && bust ? lectern.y + lectern.height - bust.y - bust.height : lectern.height;
  const paper = cutting.rect;
  const scale = Math.min(
    AT_LECTERN,
    (lectern.width * (isRow ? ROW_SHARE : OVER_ACROSS)) / paper.width,
    (Math.max(board, lectern.height * 0.5) * (isRow ? 1.6 : OVER_DOWN)) / paper.height,
  );
  const reach = (paper.width * scale) / 2 + EDGE;
  const right = lectern.x + lectern.width;
  const middle = isRow ? right - reach : lectern.x + lectern.width / 2;
  const x = Math.min(size.width - reach, Math.max(reach, middle));
  const y = isRow || !bust ? lectern.y + lectern.height / 2 : bust.y + bust.height;
  return {
    ...AT_REST,
    x: x - paper.x - paper.width / 2,
    y: y - paper.y - paper.height / 2,
    scale,
    angle: THROWN_ASKEW,
  };
}

/** Whether the five stand in a list: then a lectern is a row with the bust at its beginning. */
export function isInList(parts: Parts, speaker: string): boolean {
  const lectern = parts.get(`speaker.${speaker}`)?.rect;
  return lectern !== undefined && lectern.width > lectern.height * 1.6;
}

/** The stamp on a cutting that lies so: large on a small paper. It is carried by the cutting and its scale. */
export function stampedOn(stamp: Part, cutting: Part, at: Pose): Pose {
  const share = (cutting.rect.width * at.scale * STAMP_SHARE) / stamp.rect.width;
  const scale = Math.min(STAMP_MOST, Math.max(STAMP_LEAST, share)) / at.scale;
  return {
    ...AT_REST,
    x: cutting.rect.x + cutting.rect.width / 2 - stamp.rect.x - stamp.rect.width / 2,
    y: cutting.rect.y + cutting.rect.height / 2 - stamp.rect.y - stamp.rect.height / 2,
    scale,
    angle: STRUCK_ASKEW,
  };
}
