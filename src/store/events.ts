/** What has happened in a run since it was last looked at, each event once; nothing from before a run was resumed. */
import type { RunEvent, RunState } from "../core/run.ts";

export function eventsSince(before: RunState | null, now: RunState | null): readonly RunEvent[] {
  if (!now) return [];
  const isSame = before && now.seed === before.seed && now.level === before.level && now.packHash === before.packHash;
  return now.events.slice(isSame ? before.events.length : now.events.length);
}
