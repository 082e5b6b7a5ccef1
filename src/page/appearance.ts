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
  queueMicrotask(measureAnew);
  device.onChange(apply);
}

/**
 * Chromium first evaluates container queries in rem as if the root's size were the browser's own, and again only when it
 * changes: with large text the page would be laid out for small text. Once the page is drawn, and before it is painted, the
 * root therefore changes its size and back.
 */
function measureAnew(): void {
  const root = document.documentElement;
  const { fontSize } = getComputedStyle(root);
  if (fontSize === "16px") return;
  root.style.fontSize = `calc(${fontSize} + 1px)`;
  void root.offsetWidth;
  root.style.fontSize = "";
}
