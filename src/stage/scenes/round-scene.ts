/**
 * The round: a cutting slides in and settles; on the answer it flies to the lectern that was chosen and is stamped, on
 * a correction it moves on to whoever said it; then it settles above the explanation, and the light comes up.
 */
import type { Actor } from "../actors.ts";
import type { Motion, Pose } from "../motion.ts";
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

/** How small a cutting gets when it lies at a lectern. */
const AT_LECTERN = 0.3;

export class RoundScene extends ScreenScene {
  #cuttingStood: Pose | null = null;

  constructor() {
    super(SCENE_KEYS.round);
  }

  protected enact(act: Act): void {
    const { show, isEntering } = act;
    const cutting = act.actors.get("cutting");
    if (!cutting) return;
    const stood = this.#cuttingStood;
    this.#cuttingStood = cutting.home;
    const kinds = show.events.map(({ kind }) => kind);
    if (isEntering)
      for (const person of [...cast(act, "bust."), ...cast(act, "lectern.")]) void appear(act, person, 40);
    if (kinds.includes("quoteAnswered")) void answer(act, cutting, stood ?? cutting.home);
    else if (isEntering || kinds.includes("quoteShown")) slideIn(act, cutting);
    else for (const actor of act.actors.values()) if (actor.isNew) void appear(act, actor);
  }
}

function slideIn({ motion, show }: Act, cutting: Actor): void {
  const from = { ...cutting.home, x: cutting.home.x + show.composition.width * 0.5, angle: 5, alpha: 0 };
  void motion.move(cutting, "slideIn", cutting.home, from);
}

async function answer(act: Act, cutting: Actor, stood: Pose): Promise<void> {
  const { motion, actors, show } = act;
  const stamp = actors.get("stamp");
  const light = actors.get("light");
  light?.image.setAlpha(0);
  const lightUp = () => light && motion.move(light, "light", light.home, { ...light.home, alpha: 0 });
  // The people and the way on are there at once; what is to be read comes after the stamp.
  const isAtOnce = ({ sheet }: Actor) => /^(bust\.|standing\.|go-on$|foot$)/.test(sheet.name);
  const arrived = [...actors.values()].filter((actor) => actor.isNew && actor !== stamp && actor !== light);
  for (const person of arrived.filter(isAtOnce)) void appear(act, person);
  const explanation = arrived.filter((actor) => !isAtOnce(actor));
  const explain = () => explanation.forEach((actor) => void appear(act, actor));
  if (motion.isReduced || show.screen.kind !== "round") {
    if (stamp) void motion.move(stamp, "stamp", stamp.home, { ...stamp.home, alpha: 0 });
    explain();
    void lightUp();
    return;
  }
  const { speakers } = show.screen.round;
  const spoke = speakers.find(({ standing }) => standing === "spoke");
  const chosen = speakers.find(({ standing }) => standing === "chosen") ?? spoke;
  const atChosen = atLectern(actors, chosen?.id, cutting.home);
  const atSpoke = atLectern(actors, spoke?.id, cutting.home);
  for (const actor of [...explanation, ...(stamp ? [stamp] : [])]) actor.image.setAlpha(0);
  await motion.move(cutting, "fly", atChosen, stood);
  if (stamp) await thump(motion, stamp, beside(stamp, cutting, atChosen));
  if (chosen !== spoke) await together(motion, cutting, stamp, atSpoke);
  void lightUp();
  explain();
  await together(motion, cutting, stamp, cutting.home);
}

/** The place of a cutting that lies at a speaker's bust, or at their lectern where there is no bust. */
function atLectern(actors: ReadonlyMap<string, Actor>, speaker: string | undefined, fallback: Pose): Pose {
  const place = actors.get(`bust.${speaker}`) ?? actors.get(`lectern.${speaker}`);
  return place ? { ...fallback, x: place.home.x, y: place.home.y, scale: AT_LECTERN, angle: 3 } : fallback;
}

function thump(motion: Motion, stamp: Actor, to: Pose): Promise<void> {
  return motion.move(stamp, "stamp", to, { ...to, scale: to.scale * 2.4, alpha: 0 });
}

/** Where the stamp is while the cutting that it is on lies somewhere else. */
function beside(stamp: Actor, cutting: Actor, at: Pose): Pose {
  const dx = (stamp.home.x - cutting.home.x) * at.scale;
  const dy = (stamp.home.y - cutting.home.y) * at.scale;
  return { ...stamp.home, x: at.x + dx, y: at.y + dy, scale: at.scale };
}

async function together(motion: Motion, cutting: Actor, stamp: Actor | undefined, to: Pose): Promise<void> {
  const moves = [motion.move(cutting, "fly", to)];
  if (stamp) moves.push(motion.move(stamp, "fly", to === cutting.home ? stamp.home : beside(stamp, cutting, to)));
  await Promise.all(moves);
}
