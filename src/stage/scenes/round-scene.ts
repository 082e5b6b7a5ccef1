/**
 * The round: a cutting slides in and settles; on the answer it flies to the lectern that was chosen and is stamped, on
 * a correction it moves on to whoever said it. Only when it has landed does the page lay out the reveal: the light is on,
 * the cutting settles above the explanation, and everybody walks to their new place.
 */
import { type Actor, AT_REST, bringToFront, type Pose } from "../actor.ts";
import type { Act } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";
import { atLectern, stampedOn } from "./landing.ts";
import { appear, named, ScreenScene } from "./screen-scene.ts";
import { walk } from "./walk.ts";

/** How long the verdict is to be read, and then how long the cutting lies at whoever said it, in milliseconds. */
const [VERDICT_MS, SPEAKER_MS] = [220, 200] as const;
/** How far whoever said it comes up, in CSS pixels. */
const LIT_RISE = 8;
/** How far the lectern that is struck gives way, and those beside it, in CSS pixels. */
const BLOWS = [10, 3] as const;
/** How long after the cutting has set off what is to be read comes up: it would be crossed by it. */
const READ_MS = 140;
/** What comes up when the page has it anew. */
const COMING = ["sure", "clue-text", "variants-text", "others-text"] as const;

export class RoundScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.round);
  }

  protected enact(act: Act): void {
    const { before, events, isEntering } = act;
    const { spoke, isRevealed } = speakersIn(act);
    act.lightOn(isRevealed && !act.onLanded ? spoke : null);
    if (act.onLanded) {
      void carry(act, act.onLanded);
      return;
    }
    if (before.size === 0) return;
    const isNewQuote = events.some(({ kind }) => kind === "quoteShown");
    if (isEntering) for (const name of named(act, "bust.")) appear(act, name, { rise: 40 });
    else everybodyWalks(act, isNewQuote || isRevealed);
    if (isNewQuote) slideIn(act);
    else void walk(act, "cutting", isRevealed ? "goHome" : "makeRoom");
    if (isRevealed && !before.has("reveal")) appear(act, "reveal", { delay: READ_MS });
    for (const name of COMING) if (act.parts.has(name) && !before.has(name)) appear(act, name, { rise: 6 });
  }
}

/** Whoever said it and whoever was chosen, by their ids; and whether the page tells it. */
function speakersIn({ screen }: Act) {
  const round = screen.kind === "round" ? screen.round : null;
  const spoke = round?.speakers.find(({ standing }) => standing === "spoke")?.id ?? null;
  const chosen = round?.speakers.find(({ standing }) => standing === "chosen")?.id ?? spoke;
  return { spoke, chosen, isRevealed: round?.reveal != null };
}

function everybodyWalks(act: Act, isFar: boolean): void {
  for (const prefix of ["speaker.", "bust."]) {
    for (const name of named(act, prefix)) void walk(act, name, isFar ? "goHome" : "makeRoom");
  }
}

function slideIn(act: Act): void {
  const cutting = act.actor("cutting");
  if (!cutting) return;
  const from = { ...AT_REST, x: act.size.width * 0.5, angle: 5, alpha: 0 };
  void act.motion.move(cutting, "slideIn", AT_REST, from);
}

/** Carries the cutting to the lectern that was chosen, and on to whoever said it. */
async function carry(act: Act, onLanded: () => void): Promise<void> {
  const { motion, actor } = act;
  const { spoke, chosen } = speakersIn(act);
  const [cutting, stamp] = [actor("cutting"), actor("stamp")];
  if (!cutting || spoke === null || chosen === null) return onLanded();
  bringToFront(cutting);
  const [atChosen, atSpoke] = [atLectern(act, chosen, cutting), atLectern(act, spoke, cutting)];
  if (stamp) void motion.move(stamp, "stamp", { ...AT_REST, alpha: 0 }, { ...AT_REST, alpha: 0 });
  await motion.move(cutting, "throw", atChosen);
  if (stamp) await thump(act, stamp, stampedOn(stamp, cutting, atChosen));
  await strike(act, chosen, atChosen);
  if (chosen !== spoke) {
    await motion.hold(VERDICT_MS);
    await motion.move(cutting, "fly", atSpoke);
  }
  lightUp(act, spoke);
  await motion.hold(chosen === spoke ? VERDICT_MS : SPEAKER_MS);
  onLanded();
}

/** Whoever said it comes up a little, in the light. */
function lightUp({ motion, actor, lightOn }: Act, speaker: string): void {
  lightOn(speaker);
  const bust = actor(`bust.${speaker}`);
  if (bust) void motion.move(bust, "lightUp", { ...AT_REST, y: -LIT_RISE });
}

/** The stamp comes down from close to the eye. */
function thump({ motion }: Act, stamp: Actor, to: Pose): Promise<void> {
  return motion.move(stamp, "stamp", to, { ...to, scale: to.scale * 1.7, angle: to.angle - 8, alpha: 0 });
}

/** The stamp strikes: the paper gives way under it, the lectern too, its neighbours a little. */
async function strike(act: Act, chosen: string, at: Pose): Promise<void> {
  const { motion, actor, screen } = act;
  const speakers = screen.kind === "round" ? screen.round.speakers : [];
  const struckAt = speakers.findIndex(({ id }) => id === chosen);
  const blows: Promise<void>[] = [];
  const cutting = actor("cutting");
  if (cutting) blows.push(motion.move(cutting, "recoil", at, { ...at, scale: at.scale * 0.9, angle: at.angle - 5 }));
  speakers.forEach(({ id }, index) => {
    const blow = BLOWS[Math.abs(index - struckAt)] ?? 0;
    const lectern = blow > 0 ? actor(`speaker.${id}`) : null;
    if (lectern) blows.push(motion.move(lectern, "recoil", AT_REST, { ...AT_REST, y: blow }));
  });
  await Promise.all(blows);
}
