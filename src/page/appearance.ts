/** Sets on the document what the settings and the device ask for: edition of the day, text size, motion. */
import type { DevicePreferences } from "../platform/preferences.ts";
import type { Settings } from "../store/settings.ts";
import type { Readable } from "../store/watch.ts";
import { watch } from "../store/watch.ts";
import { isLate, isMotionReduced } from "../store/wishes.ts";

export function followAppearance(settings: Readable<Settings>, device: DevicePreferences): void {
  const apply = () => {
    const now = settings.getState();
    const { dataset, style } = document.documentElement;
    dataset.theme = isLate(now, device) ? "late" : "day";
    dataset.motion = isMotionReduced(now, device) ? "reduced" : "full";
    dataset.edition = now.edition;
    style.setProperty("--text-scale", String(now.textPercent / 100));
  };
  watch(settings, (state) => state, apply);
  device.onChange(apply);
}
