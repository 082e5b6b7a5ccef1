/**
 * An actor is an element of the page that the stage moves: its words travel with their paper, because they are one. At rest
 * it has no style of the stage's, so that the page alone says where it lies and its words are as sharp as any.
 */
import type { Part, Rect } from "./parts.ts";

/** Where something is seen, and how far it is turned, in degrees. */
export interface Seen extends Rect {
  readonly angle: number;
}

/** How far an actor is from where the page has it: pixels, a factor, degrees, opacity. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly angle: number;
  readonly alpha: number;
}

export const AT_REST: Pose = { x: 0, y: 0, scale: 1, angle: 0, alpha: 1 };

export interface Actor extends Part {
  /** How it stands now; what moves it changes these. */
  readonly pose: { -readonly [Key in keyof Pose]: Pose[Key] };
}

/** Over everything on the page that does not float above it. */
const IN_FRONT = "5";

export function createActor(part: Part): Actor {
  return { ...part, pose: { ...AT_REST } };
}

/** Shows an actor as it stands. */
export function applyPose({ element: { style }, pose: { x, y, scale, angle, alpha } }: Actor): void {
  style.transform = `translate(${x}px, ${y}px) rotate(${angle}deg) scale(${scale})`;
  style.opacity = String(Math.min(1, Math.max(0, alpha)));
}

/** Lifts an actor over its neighbours for as long as it moves. */
export function bringToFront({ element }: Actor): void {
  element.style.zIndex = IN_FRONT;
}

/** Gives an actor back to the page. */
export function putDown({ element: { style }, pose }: Actor): void {
  Object.assign(pose, AT_REST);
  style.transform = "";
  style.opacity = "";
  style.zIndex = "";
}

/** Where an actor is seen now, moved and scaled as it stands. */
export function seenRect({ rect, pose }: Pick<Actor, "rect" | "pose">): Seen {
  const [width, height] = [rect.width * pose.scale, rect.height * pose.scale];
  return {
    x: rect.x + pose.x + (rect.width - width) / 2,
    y: rect.y + pose.y + (rect.height - height) / 2,
    width,
    height,
    angle: pose.angle,
  };
}

/** The pose in which an actor lies with its middle on the middle of a rectangle, as wide as it and as far turned. */
export function poseAt({ rect }: Part, seen: Seen): Pose {
  return {
    ...AT_REST,
    x: seen.x + seen.width / 2 - rect.x - rect.width / 2,
    y: seen.y + seen.height / 2 - rect.y - rect.height / 2,
    scale: rect.width > 0 ? seen.width / rect.width : 1,
    angle: seen.angle,
  };
}
