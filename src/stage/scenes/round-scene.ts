/**
 * The round: a cutting slides in and settles; on the answer it flies to the lectern that was chosen and is stamped, on
 * a correction it moves on to whoever said it. Only when it has landed does the hall say who that was: the light comes
 * on, the scene tells so, is shown the reveal, and the cutting settles above the explanation.
 */
import type { Actor } from "../actors.ts";
import { type Motion, type Pose, poseOf } from "../motion.ts";
import { SCENE_KEYS } from "./keys.ts";
import { atLectern, stampedAt } from "./landing.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";
import { settle } from "./settle.ts";

export class RoundScene extends ScreenScene {
  #act: Act | null = null;
  /** Whether the cutting has just come to whoever said it. */
  #hasLanded = false;

  constructor() {
    super(SCENE_KEYS.round);
  }

  protected override lingers(): boolean {
    return this.#hasLanded;
  }

  protected enact(act: Act): void {
    const { show, isEntering } = act;
    this.#act = act;
    this.#hasLanded = false;
    const cutting = act.actors.get("cutting");
    if (!cutting) return;
    const kinds = show.events.map(({ kind }) => kind);
    if (isEntering)
      for (const person of [...cast(act, "bust."), ...cast(act, "lectern.")]) appear(act, person, { rise: 40 });
    if (show.onLanded) void this.#carry(act, cutting, show.onLanded);
    else if (act.before.length > 0 || kinds.includes("quoteAnswered")) settle(act);
    else if (isEntering || kinds.includes("quoteShown")) slideIn(act, cutting);
    else for (const actor of act.actors.values()) if (actor.isNew) appear(act, actor);
  }

  /** Carries the cutting to the lectern that was chosen, and on to whoever said it. */
  async #carry(act: Act, cutting: Actor, onLanded: () => void): Promise<void> {
    const { motion, actors, show } = act;
    const stamp = actors.get("stamp");
    stamp?.image.setAlpha(0);
    actors.get("light")?.image.setAlpha(0);
    const speakers = show.screen.kind === "round" ? show.screen.round.speakers : [];
    const spoke = speakers.find(({ standing }) => standing === "spoke");
    const chosen = speakers.find(({ standing }) => standing === "chosen") ?? spoke;
    const atChosen = atLectern(act, chosen?.id, cutting);
    const atSpoke = atLectern(act, spoke?.id, cutting);
    await motion.move(cutting, "throw", atChosen);
    if (stamp) await thump(motion, stamp, stampedAt(stamp, cutting, atChosen));
    await strike(act, chosen?.id);
    if (chosen !== spoke) {
      await motion.hold(VERDICT_MS);
      const flights = [motion.move(cutting, "fly", atSpoke)];
      if (stamp) flights.push(motion.move(stamp, "fly", stampedAt(stamp, cutting, atSpoke)));
      await Promise.all(flights);
    }
    lightUp(act, spoke?.id);
    await motion.hold(chosen === spoke ? VERDICT_MS : SPEAKER_MS);
    // Something else may be shown by now.
    if (this.#act !== act) return;
    this.#hasLanded = true;
    onLanded();
  }
}

/** How long the verdict is to be read, and then how long the cutting lies at whoever said it, in milliseconds. */
const [VERDICT_MS, SPEAKER_MS] = [220, 200] as const;

/** Whoever said it comes up a little, in the light. */
function lightUp({ motion, actors }: Act, speaker: string | undefined): void {
  const light = actors.get("light");
  const bust = actors.get(`bust.${speaker}`);
  if (light) void motion.move(light, "lightUp", light.home, { ...light.home, alpha: 0 });
  if (bust) void motion.move(bust, "lightUp", { ...bust.home, y: bust.home.y - RISE });
}

/** How far whoever said it comes up, in CSS pixels. */
const RISE = 8;

function slideIn({ motion, show }: Act, cutting: Actor): void {
  const from = { ...cutting.home, x: cutting.home.x + show.composition.width * 0.5, angle: 5, alpha: 0 };
  void motion.move(cutting, "slideIn", cutting.home, from);
}

/** The stamp comes down from close to the eye. */
function thump(motion: Motion, stamp: Actor, to: Pose): Promise<void> {
  return motion.move(stamp, "stamp", to, { ...to, scale: to.scale * 1.7, angle: to.angle - 8, alpha: 0 });
}

/** The stamp strikes: it and the paper give way together, the lectern under them too, its neighbours a little. */
async function strike({ motion, actors, show }: Act, chosen: string | undefined): Promise<void> {
  const speakers = show.screen.kind === "round" ? show.screen.round.speakers : [];
  const struckAt = speakers.findIndex(({ id }) => id === chosen);
  const blows: Promise<void>[] = [];
  for (const name of ["cutting", "stamp"]) {
    const actor = actors.get(name);
    if (!actor) continue;
    const to = poseOf(actor);
    blows.push(motion.move(actor, "recoil", to, { ...to, scale: to.scale * 0.9, angle: to.angle - 5 }));
  }
  speakers.forEach(({ id }, index) => {
    const blow = BLOWS[Math.abs(index - struckAt)] ?? 0;
    if (blow === 0) return;
    for (const name of [`lectern.${id}`, `bust.${id}`]) {
      const actor = actors.get(name);
      if (actor) blows.push(motion.move(actor, "recoil", actor.home, { ...actor.home, y: actor.home.y + blow }));
    }
  });
  await Promise.all(blows);
}

/** How far the lectern that is struck gives way, and those beside it, in CSS pixels. */
const BLOWS = [10, 3] as const;
