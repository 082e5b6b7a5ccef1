/** A level's introduction: what the argument is about, with Begin at its foot, and the five who may have spoken. */
import type { IntroductionView } from "../core/screens/levels.ts";
import { LABELS } from "../core/words.ts";
import { backTo } from "./back.ts";
import { button, pinnedButton } from "./button.ts";
import { type Composition, part, type Rect } from "./composition.ts";
import { castHeight, castSheet } from "./introduction-cast.ts";
import { beginHeight, storyHeight, storyInset, storySheet } from "./introduction-story.ts";
import { audienceHeight, clamp, inHall, isNarrow, unitOf, type Viewport } from "./viewport.ts";

/** How much larger than the design's own size both sheets are set where they have room, the largest first. */
const SCALES = [1.4, 1.3, 1.22, 1.16, 1.1, 1.05, 1] as const;
/** How much higher than their words the sheets may grow to fill what is left. */
const STRETCH = 1.12;
/** One torn the other way than its neighbour: both by little, Begin stands on one of them. */
const [STORY_ANGLE, CAST_ANGLE] = [-0.4, 0.3] as const;

interface Places {
  readonly story: Rect;
  readonly cast: Rect;
  readonly scale: number;
}

export function layoutIntroduction(screen: Viewport, view: IntroductionView): Composition {
  const viewport = inHall(screen);
  const narrow = isNarrow(viewport);
  const back = backTo(viewport);
  const { story, cast, scale } = narrow
    ? columnPlaces(viewport, view, back.bottom)
    : hallPlaces(viewport, view, back.bottom);
  const page = { ...storySheet(viewport, view, story, scale), angle: STORY_ANGLE };
  const people = castSheet(viewport, view, cast, scale);
  const begin = beginButton(viewport, story);
  const end = Math.max(story.y + story.height, cast.y + cast.height) + begin.foot;
  const audience = audienceHeight(viewport);
  return {
    width: viewport.width,
    height: Math.max(viewport.height, Math.ceil(end + (narrow ? 20 : footOf(viewport)))),
    audience,
    sheets: [back.sheet, page, { ...people.sheet, angle: CAST_ANGLE }, ...begin.sheets],
    parts: [...back.parts, part("heading", story), part("intro", story), ...people.parts, ...begin.parts],
  };
}

/** What stays free under the sheets of a hall: the audience's heads, and a little air over them. */
const footOf = (viewport: Viewport) => audienceHeight(viewport) + 18 * unitOf(viewport);

/** On a phone one under the other, as high as their words are. */
function columnPlaces(viewport: Viewport, view: IntroductionView, top: number): Places {
  const [x, width] = [12, viewport.width - 24];
  const story = { x, y: top, width, height: storyHeight(viewport, view, width, 1) };
  const castY = top + story.height + 14;
  return { story, cast: { x, y: castY, width, height: castHeight(viewport, view, width, 1) }, scale: 1 };
}

/** In a hall side by side and equally high; on a screen held upright one under the other. Both fill what room there is. */
function hallPlaces(viewport: Viewport, view: IntroductionView, top: number): Places {
  const u = unitOf(viewport);
  const isUpright = viewport.height > viewport.width;
  const gap = (isUpright ? 22 : 30) * u;
  const usable = Math.min(viewport.width - 80 * u, 1200 * u);
  const x = (viewport.width - usable) / 2;
  const width = isUpright ? usable : (usable - gap) / 2;
  const room = viewport.height - top - footOf(viewport) - (isUpright ? gap : 0);
  const at = (scale: number) => {
    const heights = [storyHeight(viewport, view, width, scale), castHeight(viewport, view, width, scale)] as const;
    const needed = isUpright ? heights[0] + heights[1] : Math.max(...heights);
    return { scale, heights, needed };
  };
  const { scale, heights, needed } = SCALES.map(at).find((one) => one.needed <= room) ?? at(1);
  const stretch = clamp(room / needed, 1, STRETCH);
  const free = Math.max(0, room - needed * stretch);
  const y = top + free * 0.4;
  const [high, castHigh] = isUpright
    ? [heights[0] * stretch, heights[1] * stretch]
    : [needed * stretch, needed * stretch];
  const story = { x, y, width, height: high };
  const cast = isUpright ? { x, y: y + high + gap, width } : { x: x + width + gap, y, width };
  return { story, cast: { ...cast, height: castHigh }, scale };
}

/** On a phone it is pinned; in a hall it stands on the sheet, as wide as the words above it and as crooked. */
function beginButton(viewport: Viewport, story: Rect) {
  const height = beginHeight(viewport);
  if (isNarrow(viewport)) {
    return pinnedButton(viewport, "begin", LABELS.begin, { width: viewport.width - 24, height });
  }
  const inset = storyInset(viewport);
  const place = { x: story.x + inset, width: story.width - inset * 2 };
  const rect = { ...place, y: story.y + story.height - inset - height, height };
  const made = button(viewport, "begin", LABELS.begin, rect, { kind: "primary" });
  return { sheets: [{ ...made.sheet, angle: STORY_ANGLE, ground: "cutting" } as const], parts: [made.part], foot: 0 };
}
