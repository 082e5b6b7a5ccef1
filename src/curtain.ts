/**
 * Raises and lowers the curtain: brings the stage in after the page can be played, and takes it away where it is not
 * wanted or fails. Says on <html> where the stage stands (data-stage) and what the page lies over (data-view). What else
 * the page can do without at first is fetched once this has been settled.
 */

import { fetchFonts, loadFonts } from "./page/fonts.ts";
import type { Page } from "./page/mount.tsx";
import { type Compositions, placeParts } from "./page/placement.ts";
import type { DevicePreferences } from "./platform/preferences.ts";
import type { Stage } from "./stage/stage.ts";
import type { Game } from "./store/game.ts";
import { watch } from "./store/watch.ts";

/** While buttons move to their places on the stage, presses are let pass. */
const TAKING_OVER_MS = 250;
/** Narrower than this, in CSS pixels, a stage shows nothing that words do not show better. */
const STAGE_WIDTH_MIN = 240;

const FLOWING: Compositions = { now: null, ahead: null };

interface CurtainParts {
  readonly game: Game;
  readonly device: DevicePreferences;
  readonly page: Page;
  /** Fetches what the first quote did without. */
  readonly fetchRest: () => Promise<void>;
  readonly pageRoot: HTMLElement;
  readonly stageHost: HTMLElement;
}

export function followCurtain({ game, device, page, fetchRest, pageRoot, stageHost }: CurtainParts): void {
  const { dataset } = document.documentElement;
  let stage: Promise<Stage | null> | null = null;
  let composed = FLOWING;
  let isReady = false;

  const lay = () => {
    dataset.view = isReady ? (composed.now ? "stage" : "backdrop") : "page";
    placeParts(pageRoot, isReady ? composed : FLOWING);
  };
  const isWanted = () =>
    game.settings.getState().edition === "stage" && !device.forcedColours() && innerWidth >= STAGE_WIDTH_MIN;

  const raise = async (): Promise<Stage | null> => {
    dataset.stage = "loading";
    try {
      const [{ createStage }, setInFonts] = await Promise.all([import("./stage/stage.ts"), fetchFonts("stage")]);
      const raised = await createStage({
        host: stageHost,
        game,
        device,
        beforeDrawing: setInFonts,
        onComposed(next) {
          composed = next;
          lay();
        },
      });
      isReady = true;
      dataset.takingOver = "";
      setTimeout(() => delete dataset.takingOver, TAKING_OVER_MS);
      lay();
      dataset.stage = "ready";
      performance.mark("stage-ready");
      return raised;
    } catch (error) {
      console.info("The stage is off:", error);
      lower();
      void loadFonts("stage");
      return null;
    }
  };
  const lower = () => {
    isReady = false;
    composed = FLOWING;
    dataset.stage = "off";
    stageHost.replaceChildren();
    lay();
  };
  let wasWanted: boolean | null = null;
  const follow = () => {
    const isNow = isWanted();
    if (isNow === wasWanted) return;
    wasWanted = isNow;
    if (isNow) {
      stage ??= raise().finally(fetchRest);
      return;
    }
    void loadFonts("plain").then(fetchRest);
    const raised = stage;
    stage = null;
    lower();
    void raised?.then((there) => there?.destroy());
  };
  // By then the stage has composed what the page has drawn: parts are told their places once for each press.
  page.onDrawn(() => queueMicrotask(lay));
  watch(game.settings, ({ edition }) => edition, follow);
  device.onChange(follow);
  addEventListener("resize", follow);
}
