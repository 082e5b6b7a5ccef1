/**
 * The audience along the lower edge of a wide hall, in front of everything. It leans forward to a new quote, cheers what
 * was said rightly with arms and bits of paper in the air, starts back at a wrong certainty, murmurs at any other slip.
 */
import Phaser from "phaser";
import type { RunEvent } from "../../core/run.ts";
import { type Crowd, seatCrowd } from "../crowd.ts";
import { reactionTo } from "../reactions.ts";
import type { Show } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";

export class AudienceScene extends Phaser.Scene {
  #crowd: Crowd | null = null;
  #shownAs = "";

  constructor() {
    super(SCENE_KEYS.audience);
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
  }

  /** Seats the audience in a stage of this size; `height` is what it takes of it, 0 where there is none. */
  async show({ theme, art, dpr }: Show, size: { width: number; height: number }, height: number): Promise<void> {
    const asked = `${theme.name} ${size.width}x${size.height} ${height} ${dpr}`;
    if (asked === this.#shownAs) return;
    this.#shownAs = asked;
    this.cameras.main.setZoom(dpr);
    this.#crowd?.letGo();
    this.#crowd = null;
    if (height === 0) return;
    const halves = await Promise.all([art.audience(theme, 0), art.audience(theme, 1)]);
    if (asked !== this.#shownAs || !this.sys.isActive()) return;
    this.#crowd = seatCrowd(this, { name: `audience.${asked}`, halves, theme, size, height, dpr });
  }

  /** Reacts to what happened in the run; where motion is reduced it sits still. */
  react(events: readonly RunEvent[], isMotionReduced: boolean): void {
    const reaction = isMotionReduced ? null : reactionTo(events);
    if (reaction) this.#crowd?.react(reaction);
  }
}
