/** The cone of light on whoever said it. */
import type { RoundView } from "../core/screens/round.ts";
import { type Part, type Sheet, sheet } from "./composition.ts";

/** How far it reaches past a lectern at either side, as a share of the lectern's width. */
const WIDER = 0.06;

/** From `top` to the foot of the lectern, which is found among `parts`; none where it has no place there. */
export function lightOn({ speakers }: RoundView, parts: readonly Part[], top: number): Sheet[] {
  const spoke = speakers.find(({ standing }) => standing === "spoke");
  const place = parts.find(({ name }) => name === `speaker.${spoke?.id}`)?.rect;
  if (!place) return [];
  const { x, y, width, height } = place;
  const rect = { x: x - width * WIDER, y: top, width: width * (1 + WIDER * 2), height: y + height - top };
  return [sheet("light", rect, [], { paper: "light" })];
}
