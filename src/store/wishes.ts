/** What holds when the settings and the device both have a say. */
import type { DevicePreferences } from "../platform/preferences.ts";
import type { Settings } from "./settings.ts";

export function isMotionReduced({ motion }: Settings, device: DevicePreferences): boolean {
  return motion === "device" ? device.reducedMotion() : motion === "reduced";
}

/** Whether the late (dark) edition is asked for. */
export function isLate({ theme }: Settings, device: DevicePreferences): boolean {
  return theme === "auto" ? device.dark() : theme === "late";
}
