/** After the answer on a phone: who said it, and who was taken for them, each on a strip under the cutting. */
import type { SpeakerView } from "../core/screens/round.ts";
import { STANDING_WORDS } from "../core/words.ts";
import { PRESS_MIN } from "./button.ts";
import { type Rect, type Sheet, sheet } from "./composition.ts";
import { boardRow } from "./lecterns.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { textSize, unitOf, type Viewport } from "./viewport.ts";

export interface Strips {
  readonly sheets: readonly Sheet[];
  readonly bottom: number;
}

/** Room between two strips, and the width of the band in a speaker's own pattern. */
const [GAP, BAND] = [6, 10] as const;
/** Highest that a strip gets, in CSS pixels at unit 1. */
const STRIP_MAX = 64;

/** `given` is the height that may be added to them. */
export function spokeStrips(
  viewport: Viewport,
  speakers: readonly SpeakerView[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  given: number,
): Strips {
  const standing = (wanted: SpeakerView["standing"]) => speakers.filter((speaker) => speaker.standing === wanted);
  const shown = [...standing("spoke"), ...standing("chosen")];
  const half = (place.width - GAP) / 2;
  const isAbreast = shown.length > 1 && shown.every(({ name }) => hasRoom(viewport, name, half));
  const width = isAbreast ? half : place.width;
  const least = Math.max(...shown.map((speaker) => wordsOf(viewport, speaker, width).height)) + 8;
  const height = Math.max(least, PRESS_MIN, Math.min(least + given, STRIP_MAX * unitOf(viewport)));
  const sheets = shown.map((speaker, index) => {
    const across = isAbreast ? { x: place.x + index * (half + GAP), y: place.y } : { x: place.x, y: place.y };
    const y = across.y + (isAbreast ? 0 : index * (height + GAP));
    return strip(viewport, speaker, { x: across.x, y, width, height });
  });
  return { sheets, bottom: Math.max(place.y, ...sheets.map(({ rect }) => rect.y + rect.height)) };
}

const nameSize = (viewport: Viewport) => textSize(viewport, 15);
const bustSide = (viewport: Viewport) => Math.round(40 * unitOf(viewport));
/** Where the words begin, from the left edge of a strip. */
const wordsLeft = (viewport: Viewport) => BAND + bustSide(viewport) + 8;

/** Whether no word of a name breaks in a strip of this width. */
function hasRoom(viewport: Viewport, name: string, width: number): boolean {
  const font = fontOf("bold", nameSize(viewport));
  return name.split(" ").every((word) => viewport.measure(font, word) <= width - wordsLeft(viewport) - 4);
}

/** Name and standing in one line where they have room, else under each other. */
function wordsOf(viewport: Viewport, { name, standing }: SpeakerView, width: number) {
  const { measure } = viewport;
  const room = width - wordsLeft(viewport) - 4;
  const size = nameSize(viewport);
  const look = { style: standing === "spoke" ? "bold" : "text", size: textSize(viewport, 14) } as const;
  const said = STANDING_WORDS[standing];
  const [nameWidth, saidWidth] = [measure(fontOf("bold", size), name), measure(fontOf(look.style, look.size), said)];
  const place = { x: 0, y: 0, width: room };
  const set = setText(measure, name, place, { style: "bold", size, ink: "on-board" });
  const isInLine = nameWidth + saidWidth + size * 2 <= room;
  const below = setText(
    measure,
    said,
    { ...place, width: isInLine ? room - 10 : room },
    { ...look, ink: "on-board-soft", align: isInLine ? "right" : "left" },
  );
  const height = isInLine ? set.rect.height : set.rect.height + below.rect.height;
  const lower = isInLine ? (set.lineHeight - below.lineHeight) / 2 : set.rect.height;
  return { name: isInLine ? { ...set, rect: { ...set.rect, width: nameWidth } } : set, below, lower, height };
}

function strip(viewport: Viewport, speaker: SpeakerView, rect: Rect): Sheet {
  const { name, below, lower, height } = wordsOf(viewport, speaker, rect.width);
  const side = Math.min(bustSide(viewport), rect.height - 2);
  const bust = { x: rect.x + BAND + 4, y: rect.y + rect.height - side, width: side, height: side };
  const x = rect.x + wordsLeft(viewport);
  const y = rect.y + (rect.height - height) / 2;
  return sheet(`bust.${speaker.id}`, rect, [
    ...boardRow(speaker, rect, { band: BAND, bust }),
    { ...name, rect: { ...name.rect, x, y } },
    { ...below, rect: { ...below.rect, x, y: y + lower } },
  ]);
}
