/**
 * The round: a cutting slides in and settles; on the answer it flies to the lectern that was chosen and is stamped, on
 * a correction it moves on to whoever said it. Only when it has landed does the hall say who that was: the scene tells
 * so, is shown the reveal, and the cutting settles above the explanation while the light comes up.
 */
import type { Actor } from "../actors.ts";
import type { Motion, Pose } from "../motion.ts";
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

/** How small a cutting gets when it lies at a lectern, at the most. */
const AT_LECTERN = 0.3;

/** Where the cutting and its stamp lie when they have landed, the cutting's width with them. */
interface Landed {
  readonly cutting: Pose;
  readonly stamp: Pose | null;
  readonly width: number;
}

export class RoundScene extends ScreenScene {
  #act: Act | null = null;
  #landed: Landed | null = null;

  constructor() {
    super(SCENE_KEYS.round);
  }

  protected enact(act: Act): void {
    const { show, isEntering } = act;
    this.#act = act;
    const landed = this.#landed;
    this.#landed = null;
    const cutting = act.actors.get("cutting");
    if (!cutting) return;
    const kinds = show.events.map(({ kind }) => kind);
    if (isEntering) for (const person of [...cast(act, "bust."), ...cast(act, "lectern.")]) appear(act, person, 40);
    if (show.onLanded) void this.#carry(act, cutting, show.onLanded);
    else if (landed || kinds.includes("quoteAnswered")) settle(act, cutting, landed);
    else if (isEntering || kinds.includes("quoteShown")) slideIn(act, cutting);
    else for (const actor of act.actors.values()) if (actor.isNew) appear(act, actor);
  }

  /** Carries the cutting to the lectern that was chosen, and on to whoever said it. */
  async #carry(act: Act, cutting: Actor, onLanded: () => void): Promise<void> {
    const { motion, actors, show } = act;
    const stamp = actors.get("stamp");
    stamp?.image.setAlpha(0);
    const speakers = show.screen.kind === "round" ? show.screen.round.speakers : [];
    const spoke = speakers.find(({ standing }) => standing === "spoke");
    const chosen = speakers.find(({ standing }) => standing === "chosen") ?? spoke;
    const atChosen = atLectern(actors, chosen?.id, cutting);
    const atSpoke = atLectern(actors, spoke?.id, cutting);
    await motion.move(cutting, "fly", atChosen);
    if (stamp) await thump(motion, stamp, beside(stamp, cutting, atChosen));
    if (chosen !== spoke) await together(motion, cutting, stamp, atSpoke);
    // Something else may be shown by now.
    if (this.#act !== act) return;
    this.#landed = {
      cutting: atSpoke,
      stamp: stamp ? beside(stamp, cutting, atSpoke) : null,
      width: cutting.sheet.rect.width,
    };
    onLanded();
  }
}

function slideIn({ motion, show }: Act, cutting: Actor): void {
  const from = { ...cutting.home, x: cutting.home.x + show.composition.width * 0.5, angle: 5, alpha: 0 };
  void motion.move(cutting, "slideIn", cutting.home, from);
}

/** Shows the reveal: the people and the way on are there at once, what is to be read comes up, the light with it. */
function settle(act: Act, cutting: Actor, landed: Landed | null): void {
  const { motion, actors } = act;
  const stamp = actors.get("stamp");
  const light = actors.get("light");
  for (const actor of actors.values()) {
    const isOther = actor !== stamp && actor !== light && !/^(bust\.|go-on$|foot$)/.test(actor.sheet.name);
    if (actor.isNew && isOther) appear(act, actor);
  }
  if (light) void motion.move(light, "light", light.home, { ...light.home, alpha: 0 });
  if (!landed) {
    if (stamp) void motion.move(stamp, "stamp", stamp.home, { ...stamp.home, alpha: 0 });
    return;
  }
  // The same size as it lay there, although it is set anew for the reveal.
  const scale = (landed.cutting.scale * landed.width) / cutting.sheet.rect.width;
  void motion.move(cutting, "fly", cutting.home, { ...landed.cutting, scale });
  if (stamp && landed.stamp) void motion.move(stamp, "fly", stamp.home, landed.stamp);
}

/** The place of a cutting at a speaker's lectern: on its board, beside or below the face. */
function atLectern(actors: ReadonlyMap<string, Actor>, speaker: string | undefined, cutting: Actor): Pose {
  const lectern = actors.get(`lectern.${speaker}`)?.sheet;
  if (!lectern) return cutting.home;
  const bust = lectern.items.find(({ kind }) => kind === "bust")?.rect;
  const left = bust ? bust.x + bust.width : lectern.rect.x;
  const width = lectern.rect.x + lectern.rect.width - left;
  const paper = cutting.sheet.rect;
  const scale = Math.min(AT_LECTERN, (width * 0.86) / paper.width, (lectern.rect.height * 0.8) / paper.height);
  // On a high board it lies near the upper edge, where the audience does not hide it.
  const y = lectern.rect.y + Math.min(lectern.rect.height / 2, paper.height * scale * 0.5 + lectern.rect.height * 0.16);
  return { ...cutting.home, x: left + width / 2, y, scale, angle: 3 };
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
  if (stamp) moves.push(motion.move(stamp, "fly", beside(stamp, cutting, to)));
  await Promise.all(moves);
}
