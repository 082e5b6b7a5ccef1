/** The five on a narrow screen, to choose from: one under the other, or as tiles where a quote leaves little room. */
import type { SpeakerView } from "../core/screens/round.ts";
import { PRESS_MIN } from "./button.ts";
import { type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { boardRow, type LecternsLayout } from "./lecterns.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { clamp, textSize, unitOf, type Viewport } from "./viewport.ts";

/**
 * Lecterns one under the other between `top` and `bottom`, or further down if there are too many for that. Once nothing
 * else wants the room they are `stretched` to fill it.
 */
export function listLecterns(
  viewport: Viewport,
  speakers: readonly SpeakerView[],
  room: { readonly top: number; readonly bottom: number; readonly isStretched: boolean },
): LecternsLayout {
  const margin = 12;
  const gap = 6;
  const size = textSize(viewport, 17);
  const linesMost = Math.max(...speakers.map(({ name }) => nameLines(viewport, name)));
  const least = Math.max(PRESS_MIN + 2, Math.round(size * (linesMost * 1.35 + 0.6)));
  // All five have to be in sight together: whoever is below the fold is chosen less often.
  const isTooLong = speakers.length * (least + gap) - gap > room.bottom - room.top;
  if (isTooLong && viewport.textScale === 1) return tiles(viewport, speakers, room);
  const most = Math.max(least, Math.round(92 * unitOf(viewport)));
  const height = clamp((room.bottom - room.top - gap * (speakers.length - 1)) / speakers.length, least, most);
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  speakers.forEach((speaker, index) => {
    const rect = { x: margin, y: room.top + index * (height + gap), width: viewport.width - margin * 2, height };
    sheets.push(rowSheet(viewport, speaker, rect));
    parts.push(part(`speaker.${speaker.id}`, rect));
  });
  return { sheets, parts, bottom: room.top + speakers.length * (height + gap) - gap };
}

/** The size of a tile's name, and what its width loses beside name and bust. */
const [TILE_TEXT, TILE_SIDES] = [14, 24] as const;
/** Least and greatest height of a tile, in CSS pixels. */
const [TILE_MIN, TILE_MAX] = [PRESS_MIN, 66] as const;

/** Two abreast, the last one alone across: for long quotes on small phones. */
function tiles(
  viewport: Viewport,
  speakers: readonly SpeakerView[],
  { top, bottom, isStretched }: { readonly top: number; readonly bottom: number; readonly isStretched: boolean },
): LecternsLayout {
  const margin = 12;
  const gap = 6;
  const rows = Math.ceil(speakers.length / 2);
  const height = isStretched ? clamp((bottom - top + gap) / rows - gap, TILE_MIN, TILE_MAX) : TILE_MIN;
  const full = viewport.width - margin * 2;
  const half = (full - gap) / 2;
  const words = speakers.flatMap(({ name }) => name.split(" "));
  const widest = Math.max(...words.map((word) => viewport.measure(fontOf("bold", TILE_TEXT), word)));
  // No name breaks within a word: the busts are smaller before that.
  const side = clamp(half - TILE_SIDES - widest - 1, 28, Math.min(height - 10, 44));
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  speakers.forEach((speaker, index) => {
    const isAlone = index === speakers.length - 1 && index % 2 === 0;
    const x = margin + (index % 2) * (half + gap);
    const rect = { x, y: top + Math.floor(index / 2) * (height + gap), width: isAlone ? full : half, height };
    sheets.push(isAlone ? rowSheet(viewport, speaker, rect) : tileSheet(viewport, speaker, rect, side));
    parts.push(part(`speaker.${speaker.id}`, rect));
  });
  return { sheets, parts, bottom: top + rows * (height + gap) - gap };
}

/** A lectern as a tile: a small bust and the name, in two lines if it must be. */
function tileSheet(viewport: Viewport, speaker: SpeakerView, rect: Rect, side: number): Sheet {
  const bust = { x: rect.x + 14, y: rect.y + rect.height - side, width: side, height: side };
  const place = { x: bust.x + side + 6, y: 0, width: rect.width - side - TILE_SIDES };
  const name = setText(viewport.measure, speaker.name, place, { style: "bold", size: TILE_TEXT, ink: "on-board" });
  const y = rect.y + (rect.height - name.rect.height) / 2;
  return sheet(`lectern.${speaker.id}`, rect, [
    ...boardRow(speaker, rect, { band: 12, bust }),
    { ...name, rect: { ...name.rect, y } },
  ]);
}

/** In how many lines a name stands in a row, beside a bust as large as it gets. */
function nameLines(viewport: Viewport, name: string): number {
  const room = { x: 0, y: 0, width: (viewport.width - 24) * (1 - ROW_BUST_MAX) - 38 };
  return setText(viewport.measure, name, room, { style: "bold", size: textSize(viewport, 17) }).lines.length;
}

/** Most of a row's width that its bust may take. */
const ROW_BUST_MAX = 0.3;

function rowSheet(viewport: Viewport, speaker: SpeakerView, rect: Rect): Sheet {
  const size = textSize(viewport, 17);
  const bustSize = Math.min(rect.height * 0.98, rect.width * ROW_BUST_MAX);
  const bust = { x: rect.x + 20, y: rect.y + rect.height - bustSize, width: bustSize, height: bustSize };
  const textX = bust.x + bustSize + 12;
  const place = { x: textX, y: 0, width: rect.x + rect.width - textX - 10 };
  const name = setText(viewport.measure, speaker.name, place, { style: "bold", size, ink: "on-board" });
  const look = { style: "text", size: textSize(viewport, 14), ink: "on-board-soft" } as const;
  const role = setText(viewport.measure, speaker.role, place, look);
  const both = name.rect.height + role.rect.height;
  const isStacked = both <= rect.height - 2;
  const y = rect.y + (rect.height - (isStacked ? both : name.rect.height)) / 2;
  const items: Item[] = [...boardRow(speaker, rect, { band: 14, bust }), { ...name, rect: { ...name.rect, y } }];
  // In a low row the role stands at its end, if both have room in one line.
  const inLine =
    viewport.measure(fontOf("bold", size), speaker.name) + viewport.measure(fontOf("text", look.size), speaker.role);
  if (isStacked) items.push({ ...role, rect: { ...role.rect, y: y + name.rect.height } });
  else if (inLine + 12 < place.width) {
    items.push({ ...role, align: "right", rect: { ...role.rect, y: rect.y + (rect.height - role.rect.height) / 2 } });
  }
  return sheet(`lectern.${speaker.id}`, rect, items);
}
