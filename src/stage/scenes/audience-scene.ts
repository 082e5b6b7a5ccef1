/**
 * The audience along the lower edge of a wide hall, in front of everything. It leans forward to a new quote, cheers what
 * was said rightly with arms and bits of paper in the air, starts back at a wrong certainty, murmurs at any other slip.
 * The canvas lies behind the page: it goes on below the window by the strip that the audience plays in, and that strip is
 * copied to a canvas before the page (front.ts).
 */
import Phaser from "phaser";
import type { RunEvent } from "../../core/run.ts";
import { type Crowd, seatCrowd } from "../crowd.ts";
import { reactionTo } from "../reactions.ts";
import type { Surroundings } from "../show.ts";
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

  /**
   * Seats the audience, or sends it out where it gets no height. `height` is what it takes of the window, `strip` how much
   * of the window's lower edge it may play in. Resolves with whether anything has changed.
   */
  async show({ theme, art, dpr, size }: Surroundings, height: number, strip: number): Promise<boolean> {
    const asked = `${theme.name} ${size.width}x${size.height} ${height} ${dpr}`;
    if (asked === this.#shownAs) return false;
    this.#shownAs = asked;
    this.#crowd?.letGo();
    this.#crowd = null;
    if (height === 0) return true;
    const [across, down] = [Math.round(size.width * dpr), Math.round(size.height * dpr)];
    this.cameras.main
      .setViewport(0, down, across, Math.round(strip * dpr))
      .setZoom(dpr)
      .setScroll(0, size.height - strip);
    const halves = await Promise.all([art.audience(theme, 0), art.audience(theme, 1)]);
    if (asked !== this.#shownAs || !this.sys.isActive()) return false;
    this.#crowd = seatCrowd(this, { name: `audience.${asked}`, halves, theme, size, height, dpr });
    return true;
  }

  /** Reacts to what happened in the run; where motion is reduced it sits still. */
  react(events: readonly RunEvent[], isMotionReduced: boolean): void {
    const reaction = isMotionReduced ? null : reactionTo(events);
    if (reaction) this.#crowd?.react(reaction);
  }
}
