/** Which pictures a screen asks for: the hall behind it, and the prints and cut-outs on its sheets. */
import type { Composition } from "../layout/composition.ts";
import type { Screen } from "../store/screen.ts";
import { type HallName, hallOfLevel } from "./art.ts";

/** The prints and cut-outs that a composition has; a round's five are made ready for its front page. */
export function wantedBy(screen: Screen, composition: Composition | null) {
  const items = composition?.sheets.flatMap((sheet) => sheet.items) ?? [];
  const halls = items.flatMap((item) => (item.kind === "picture" ? [hallOfLevel(item.level)] : []));
  const portraits = items.flatMap((item) => (item.kind === "portrait" ? [item.speaker] : []));
  const busts = screen.kind === "round" && screen.round.reveal ? screen.round.speakers.map(({ id }) => id) : portraits;
  return { halls, busts };
}

export function hallFor(screen: Screen): HallName {
  const number = levelNumberOf(screen);
  return number === null ? "title" : hallOfLevel(number);
}

function levelNumberOf(screen: Screen): number | null {
  if (screen.kind === "round") return screen.round.levelNumber;
  if (screen.kind === "introduction") return screen.introduction.number;
  return screen.kind === "front-page" ? screen.frontPage.levelNumber : null;
}
