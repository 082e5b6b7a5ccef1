/**
 * How the same screen comes to look different: nobody is exchanged in a frame. Whatever the page has laid elsewhere goes
 * there from where it was seen.
 */
import { AT_REST, type Pose, poseAt, type Seen } from "../actor.ts";
import type { MotionName } from "../motion.ts";
import type { Part } from "../parts.ts";
import type { Act } from "../show.ts";

/** Changes of place and size that nobody sees, in CSS pixels. */
const UNSEEN = 1;

/** Lets a part go to its new place; does nothing where it was not there before or has stayed. */
export function walk(act: Act, name: string, motion: MotionName): Promise<void> {
  const [part, was] = [act.parts.get(name), act.before.get(name)];
  if (!part || !was || was.width === 0 || part.rect.width === 0) return Promise.resolve();
  const from = poseFrom(act, part, was);
  const isSeen = Math.hypot(from.x, from.y) > UNSEEN || Math.abs(from.scale - 1) * part.rect.width > UNSEEN;
  const actor = isSeen ? act.actor(name) : null;
  return actor ? act.motion.move(actor, motion, AT_REST, from) : Promise.resolve();
}

/** Where it was, seen from where it is; what lies on a part that walks is carried by it already. */
function poseFrom(act: Act, part: Part, was: Seen): Pose {
  const around = part.element.parentElement?.closest<HTMLElement>("[data-part]");
  const carrier = around ? act.parts.get(around.dataset.part ?? "") : undefined;
  const carrierWas = carrier && act.before.get(carrier.name);
  const pose = poseAt(part, was);
  if (!carrier || !carrierWas || !isWalker(carrier.name)) return isWalker(part.name) ? { ...pose, scale: 1 } : pose;
  const carried = poseAt(carrier, carrierWas);
  return { ...pose, x: pose.x - carried.x, y: pose.y - carried.y };
}

/** Lecterns keep their size: their words would swell with them. */
const isWalker = (name: string) => name.startsWith("speaker.");
