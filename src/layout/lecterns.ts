/** The five at their lecterns: side by side in a hall, one under the other on a phone, and as a row of discs there after the answer. */
import type { SpeakerView } from "../core/screens/round.ts";
import { STANDING_WORDS } from "../core/words.ts";
import { PRESS_MIN } from "./button.ts";
import { type BustItem, box, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText, sizesDown } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { audienceHeight, clamp, textSize, unitOf, type Viewport } from "./viewport.ts";

export interface LecternsLayout {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  /** Where all of it ends. */
  readonly bottom: number;
}

interface Stand {
  readonly gap: number;
  readonly columnWidth: number;
  readonly left: number;
}

/** Widest a lectern gets, in CSS pixels at unit 1, so that the five stay one group on a very wide screen. */
const COLUMN_MAX = 300;
/** How much of a bust is seen above its board. */
const BUST_SEEN = 0.86;

function standOf(viewport: Viewport): Stand {
  const u = unitOf(viewport);
  const gap = Math.round(14 * u);
  const columnWidth = Math.min((viewport.width - 40 * u - gap * 4) / 5, COLUMN_MAX * u);
  return { gap, columnWidth, left: (viewport.width - columnWidth * 5 - gap * 4) / 2 };
}

/** How large the five stand in the hall. */
export interface HallSize {
  readonly bustSize: number;
  readonly boardHeight: number;
  /** From the foot of a lectern to the top of a bust. */
  readonly height: number;
}

/** Full size while a quote is asked; low in the reveal, which needs the room for reading. */
export function hallSize(viewport: Viewport, speakers: readonly SpeakerView[]): HallSize {
  const isLow = speakers.some(({ standing }) => standing !== "listening");
  const { columnWidth } = standOf(viewport);
  const most = Math.min(columnWidth * 0.8, 220 * unitOf(viewport), viewport.height * 0.27);
  const bustSize = isLow ? most * 0.42 : most;
  const words = speakers.map((speaker) => {
    const { name, role } = boardWords(viewport, speaker, { x: 0, y: 0, width: columnWidth, height: 0 });
    return role.rect.y + role.rect.height - name.rect.y;
  });
  const foot = textSize(viewport, 19) * (isLow ? 0.5 : 1.1);
  const boardHeight = Math.round(
    boardTop(viewport, isLow) + Math.max(...words) + foot + audienceHeight(viewport) * 0.72,
  );
  return { bustSize, boardHeight, height: boardHeight + bustSize * BUST_SEEN };
}

/** Where the words of a board begin, under its stripe and its number. */
function boardTop(viewport: Viewport, isLow: boolean): number {
  return isLow ? stripeHeight(viewport) + 5 : chipSide(viewport) + 2;
}

const stripeHeight = (viewport: Viewport) => Math.round(9 * unitOf(viewport));
const chipSide = (viewport: Viewport) => Math.round(textSize(viewport, 14) * 1.75);

function boardWords(viewport: Viewport, speaker: SpeakerView, board: Rect) {
  const isLow = speaker.standing !== "listening";
  const place = { x: board.x + board.width * 0.07, width: board.width * 0.86 };
  const look = { ink: "on-board", align: "center" } as const;
  const y = board.y + boardTop(viewport, isLow);
  // A name never breaks within a word: it is set smaller before that.
  const sizes = sizesDown(textSize(viewport, 19), 14);
  const widest = (size: number) =>
    Math.max(...speaker.name.split(" ").map((word) => viewport.measure(fontOf("bold", size), word)));
  const size = sizes.find((candidate) => widest(candidate) <= place.width) ?? 14;
  const name = setText(viewport.measure, speaker.name, { ...place, y }, { ...look, style: "bold", size });
  const role = setText(
    viewport.measure,
    STANDING_WORDS[speaker.standing] || speaker.role,
    { ...place, y: name.rect.y + name.rect.height },
    {
      ...look,
      ink: "on-board-soft",
      style: speaker.standing === "spoke" ? "bold" : "text",
      size: textSize(viewport, 14),
    },
  );
  return { name, role };
}

/** Lecterns side by side, standing on `bottom`. */
export function hallLecterns(
  viewport: Viewport,
  speakers: readonly SpeakerView[],
  bottom: number,
  { bustSize, boardHeight }: HallSize,
): LecternsLayout {
  const { gap, columnWidth, left } = standOf(viewport);
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  speakers.forEach((speaker, index) => {
    const x = left + index * (columnWidth + gap);
    const board: Rect = { x, y: bottom - boardHeight, width: columnWidth, height: boardHeight };
    const isDim = speaker.standing === "not-me";
    const bust: Rect = {
      x: x + (columnWidth - bustSize) / 2,
      y: board.y - bustSize * BUST_SEEN,
      width: bustSize,
      height: bustSize,
    };
    sheets.push(sheet(`bust.${speaker.id}`, bust, [bustItem(speaker, bust)]));
    sheets.push(boardSheet(viewport, speaker, board, isDim));
    parts.push(part(`speaker.${speaker.id}`, { x, y: bust.y, width: columnWidth, height: bottom - bust.y }));
  });
  return { sheets, parts, bottom };
}

function boardSheet(viewport: Viewport, speaker: SpeakerView, board: Rect, isDim: boolean): Sheet {
  const { name, role } = boardWords(viewport, speaker, board);
  const isAsking = speaker.standing === "listening";
  const items: Item[] = [
    { kind: "stripe", rect: { ...board, height: stripeHeight(viewport) }, number: speaker.key, isDim },
    name,
    role,
    ...(isAsking ? numberChip(viewport, speaker.key, board.x + board.width * 0.14, board.y) : []),
  ];
  return sheet(`lectern.${speaker.id}`, board, items, { paper: isDim ? "board-dim" : "board" });
}

function numberChip(viewport: Viewport, key: number, x: number, y: number): Item[] {
  const size = textSize(viewport, 14);
  const side = chipSide(viewport);
  const rect = { x, y: y - 2, width: side, height: side };
  const digit = setText(
    viewport.measure,
    String(key),
    { x, y: rect.y + (side - size * 1.32) / 2, width: side },
    { style: "bold", size, align: "center", ink: "ink" },
  );
  return [box(rect, { fill: "paper" }), digit];
}

/** Lecterns one under the other between `top` and `bottom`, or further down if there are too many for that. */
export function listLecterns(
  viewport: Viewport,
  speakers: readonly SpeakerView[],
  room: { readonly top: number; readonly bottom: number },
): LecternsLayout {
  const margin = 12;
  const gap = 6;
  const size = textSize(viewport, 17);
  const linesMost = Math.max(...speakers.map(({ name }) => nameLines(viewport, name)));
  const least = Math.max(PRESS_MIN + 2, Math.round(size * (linesMost * 1.35 + 0.6)));
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
  const bust = { x: rect.x + 16, y: rect.y + rect.height - bustSize, width: bustSize, height: bustSize };
  const textX = bust.x + bustSize + 12;
  const place = { x: textX, y: 0, width: rect.x + rect.width - textX - 10 };
  const name = setText(viewport.measure, speaker.name, place, { style: "bold", size, ink: "on-board" });
  const look = { style: "text", size: textSize(viewport, 14), ink: "on-board-soft" } as const;
  const role = setText(viewport.measure, speaker.role, place, look);
  const both = name.rect.height + role.rect.height;
  const isStacked = both <= rect.height - 2;
  const y = rect.y + (rect.height - (isStacked ? both : name.rect.height)) / 2;
  const items: Item[] = [
    box(rect, { fill: "board" }),
    { kind: "stripe", rect: { ...rect, width: 10 }, number: speaker.key, isDim: false },
    bustItem(speaker, bust),
    { ...name, rect: { ...name.rect, y } },
  ];
  // In a low row the role stands at its end, if both have room in one line.
  const inLine =
    viewport.measure(fontOf("bold", size), speaker.name) + viewport.measure(fontOf("text", look.size), speaker.role);
  if (isStacked) items.push({ ...role, rect: { ...role.rect, y: y + name.rect.height } });
  else if (inLine + 12 < place.width) {
    items.push({ ...role, align: "right", rect: { ...role.rect, y: rect.y + (rect.height - role.rect.height) / 2 } });
  }
  return sheet(`lectern.${speaker.id}`, rect, items);
}

/** Short enough to stand under a disc on the narrowest phone. */
const DISC_WORDS = { ...STANDING_WORDS, chosen: "yours" } as const;

/** After the answer on a phone: five discs in a row, the speaker's larger, with a word under each that has one. */
export function discRow(viewport: Viewport, speakers: readonly SpeakerView[], top: number): LecternsLayout {
  const size = textSize(viewport, 14);
  const cell = (viewport.width - 20) / speakers.length;
  const large = Math.min(cell * 1.02, 84 * unitOf(viewport));
  const label = size * 1.4;
  const sheets: Sheet[] = [];
  speakers.forEach((speaker, index) => {
    const isSpeaker = speaker.standing === "spoke";
    const side = isSpeaker ? large : large * 0.72;
    const x = 10 + cell * index + (cell - side) / 2;
    const rect = { x, y: top + large - side, width: side, height: side };
    sheets.push(sheet(`bust.${speaker.id}`, rect, [bustItem(speaker, rect)]));
    const words = DISC_WORDS[speaker.standing];
    if (!words) return;
    const place = { x: 10 + cell * index, y: top + large, width: cell };
    const block = setText(viewport.measure, words, place, {
      style: isSpeaker ? "bold" : "text",
      size: Math.min(size, 16),
      align: "center",
      ink: isSpeaker ? "ink" : "soft",
    });
    sheets.push(sheet(`standing.${speaker.id}`, block.rect, [block]));
  });
  return { sheets, parts: [], bottom: top + large + label };
}

export function bustItem(
  speaker: Pick<SpeakerView, "id" | "name" | "key"> & { standing?: string },
  rect: Rect,
): BustItem {
  const initials = speaker.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2)
    .toUpperCase();
  const isDim = speaker.standing === "not-me";
  return { kind: "bust", rect, speaker: speaker.id, number: speaker.key, initials, isDim };
}
