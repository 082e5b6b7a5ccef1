/**
 * Loads the stage after the page can be played, and takes it away where it is not wanted or fails. Says on <html> where it
 * stands (data-stage). What else the page can do without at first is fetched once this has been settled.
 */

import type { DevicePreferences } from "./platform/preferences.ts";
import type { Stage } from "./stage/stage.ts";
import type { Publisher } from "./store/publisher.ts";
import type { Settings } from "./store/settings.ts";
import type { Readable } from "./store/watch.ts";
import { watch } from "./store/watch.ts";

/** Narrower than this, in CSS pixels, a stage shows nothing that words do not show better. */
const STAGE_WIDTH_MIN = 240;

interface LoaderParts {
  readonly settings: Readable<Settings>;
  readonly publisher: Publisher;
  readonly device: DevicePreferences;
  /** Fetches what the first quote did without. */
  readonly fetchRest: () => Promise<void>;
  readonly page: HTMLElement;
  /** Where the stage goes: behind the page, and before it. */
  readonly host: HTMLElement;
  readonly front: HTMLElement;
}

export function followStage({ fetchRest, ...parts }: LoaderParts): void {
  const { settings, device, host } = parts;
  const { dataset } = document.documentElement;
  let stage: Promise<Stage | null> | null = null;
  const isWanted = () =>
    settings.getState().edition === "stage" && !device.forcedColours() && innerWidth >= STAGE_WIDTH_MIN;

  const raise = async (): Promise<Stage | null> => {
    dataset.stage = "loading";
    try {
      const { createStage } = await import("./stage/stage.ts");
      const raised = await createStage(parts);
      dataset.stage = "ready";
      performance.mark("stage-ready");
      return raised;
    } catch (error) {
      console.info("The stage is off:", error);
      lower();
      return null;
    }
  };
  const lower = () => {
    dataset.stage = "off";
    host.replaceChildren();
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
    void fetchRest();
    const raised = stage;
    stage = null;
    lower();
    void raised?.then((there) => there?.destroy());
  };
  watch(settings, ({ edition }) => edition, follow);
  device.onChange(follow);
  addEventListener("resize", follow);
}
