/**
 * How the reveal comes to be shown: nobody is exchanged in a frame. Whoever stood there goes from where they stood to
 * their new place while what they looked like fades over; what is not wanted any more falls away.
 */
import type { Rect } from "../../layout/composition.ts";
import type { Actor } from "../actors.ts";
import type { Pose } from "../motion.ts";
import { type Act, appear, type Before } from "./screen-scene.ts";

/** What is pressed next, and the ground that it may stand on. */
const WAY_ON: readonly string[] = ["go-on", "foot"];
/** How far what is not wanted any more falls, in CSS pixels. */
const FALL = 10;
/** How long after the cutting has set off what is to be read comes up: it would be crossed by it. */
const READ_MS = 140;

/** Shows the reveal: the way on stands there at once, for it has the focus already; what is to be read comes up. */
export function settle(act: Act): void {
  const { motion, actors, before, whenDrawn } = act;
  const gone = before.map((was) => {
    const now = actors.get(was.actor.sheet.name);
    return now ? comeHome(act, now, was) : leave(act, was);
  });
  void Promise.all(gone).then(act.clear);
  for (const actor of actors.values()) {
    const { name } = actor.sheet;
    if (!actor.isNew || WAY_ON.includes(name)) continue;
    const unseen = { ...actor.home, alpha: 0 };
    if (name === "light") whenDrawn(actor, () => void motion.move(actor, "light", actor.home, unseen));
    else if (name === "stamp") void motion.move(actor, "stamp", actor.home, unseen);
    else appear(act, actor, { delay: before.length > 0 && !name.startsWith("bust.") ? READ_MS : 0 });
  }
}

/** Goes home from where it was; resolves when nothing is seen any more of what it looked like there. */
async function comeHome({ motion }: Act, now: Actor, { actor: was, at }: Before): Promise<void> {
  const isPaper = /^(cutting|stamp)$/.test(now.sheet.name);
  const match = isPaper ? matchMiddle : matchTop;
  void motion.move(now, "goHome", now.home, match(at, was.sheet.rect, now.sheet.rect));
  if (was.image === now.image) return;
  was.image.setDepth(now.image.depth + 0.5);
  const fade = now.sheet.name.startsWith("bust.") ? "fadeOver" : "fadeWords";
  await motion.move(was, fade, { ...match(now.home, now.sheet.rect, was.sheet.rect), alpha: 0 });
}

/** How a sheet of this size lies over another that lies there: as wide, its upper edge on the other's. */
function matchTop(at: Pose, other: Rect, rect: Rect): Pose {
  const scale = (at.scale * other.width) / rect.width;
  return { ...at, scale, y: at.y + (rect.height * scale - other.height * at.scale) / 2 };
}

/** Falls away behind everything but the light: what has come already is not covered. */
function leave({ motion }: Act, { actor, at }: Before): Promise<void> {
  actor.image.setDepth(0.5 + actor.image.depth / 10_000);
  return motion.move(actor, "leave", { ...at, y: at.y + FALL, alpha: 0 });
}

/** As much paper, whatever its format, the middles on each other. */
function matchMiddle(at: Pose, other: Rect, rect: Rect): Pose {
  return { ...at, scale: at.scale * Math.sqrt((other.width * other.height) / (rect.width * rect.height)) };
}
