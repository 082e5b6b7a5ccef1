/** The five at their lecterns side by side, standing on the lower edge of a wide hall. */
import type { SpeakerView, Standing } from "../core/screens/round.ts";
import { STANDING_WORDS } from "../core/words.ts";
import { box, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { bustItem, type LecternsLayout } from "./lecterns.ts";
import { setText, sizesDown } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { audienceHeight, clamp, textSize, unitOf, type Viewport } from "./viewport.ts";

interface Stand {
  readonly gap: number;
  readonly columnWidth: number;
  readonly left: number;
}

/** Widest a lectern gets, in CSS pixels at unit 1, so that the five stay one group on a very wide screen. */
const COLUMN_MAX = 300;
/** How low the five stand in the reveal where every line is needed for reading. */
const LOW = 0.3;
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

/** As large as `heightMax` leaves room for: full size while a quote is asked, less in the reveal, and low at the least. */
export function hallSize(viewport: Viewport, speakers: readonly SpeakerView[], heightMax = 0): HallSize {
  const isLow = speakers.some(({ standing }) => standing !== "listening");
  const { columnWidth } = standOf(viewport);
  const most = Math.min(columnWidth * 0.8, 220 * unitOf(viewport), viewport.height * 0.25);
  const names = namesOf(viewport, speakers, columnWidth);
  const words = speakers.map((speaker) => {
    const { role } = boardWords(viewport, speaker, { x: 0, y: 0, width: columnWidth, height: 0 }, names);
    return role.rect.y + role.rect.height - boardTop(viewport, isLow);
  });
  const foot = textSize(viewport, 19) * (isLow ? 0.4 : 0.9);
  const boardHeight = Math.round(
    boardTop(viewport, isLow) + Math.max(...words) + foot + audienceHeight(viewport) * 0.72,
  );
  const tallest = isLow ? POSES.spoke.grows : 1;
  const room = (heightMax - boardHeight) / (tallest * BUST_SEEN);
  const bustSize = isLow ? clamp(room, most * LOW, most * 0.74) : clamp(room, most * 0.5, most);
  return { bustSize, boardHeight, height: boardHeight + bustSize * tallest * BUST_SEEN };
}

/** Where the words of a board begin, under its stripe and its number. */
function boardTop(viewport: Viewport, isLow: boolean): number {
  return isLow ? stripeHeight(viewport) + 3 : chipSide(viewport) + 2;
}

const stripeHeight = (viewport: Viewport) => Math.round(14 * unitOf(viewport));
const chipSide = (viewport: Viewport) => Math.round(textSize(viewport, 18) * 1.6);

/** The size that all five names are set in: none of them breaks within a word, it is smaller before that. */
function nameSizeOf(viewport: Viewport, speakers: readonly SpeakerView[], columnWidth: number): number {
  const words = speakers.flatMap(({ name }) => name.split(" "));
  const fits = (size: number) =>
    words.every((word) => viewport.measure(fontOf("bold", size), word) <= columnWidth * WORDS_SHARE);
  return sizesDown(textSize(viewport, 26), 14).find(fits) ?? 14;
}

/** How much of a board's width its words may take. */
const WORDS_SHARE = 0.86;

/** The size of the names and the height of the highest: all roles begin below that, at one level. */
interface Names {
  readonly size: number;
  readonly height: number;
}

function namesOf(viewport: Viewport, speakers: readonly SpeakerView[], columnWidth: number): Names {
  const size = nameSizeOf(viewport, speakers, columnWidth);
  const place = { x: 0, y: 0, width: columnWidth * WORDS_SHARE };
  const set = speakers.map(({ name }) => setText(viewport.measure, name, place, { style: "bold", size }));
  return { size, height: Math.max(...set.map(({ rect }) => rect.height)) };
}

function boardWords(viewport: Viewport, speaker: SpeakerView, board: Rect, { size, height }: Names) {
  const isLow = speaker.standing !== "listening";
  const place = { x: board.x + (board.width * (1 - WORDS_SHARE)) / 2, width: board.width * WORDS_SHARE };
  const look = { ink: "on-board", align: "center" } as const;
  const foot = board.y + boardTop(viewport, isLow) + height;
  const set = setText(viewport.measure, speaker.name, { ...place, y: 0 }, { ...look, style: "bold", size });
  const name = { ...set, rect: { ...set.rect, y: foot - set.rect.height } };
  const role = setText(
    viewport.measure,
    STANDING_WORDS[speaker.standing] || speaker.role,
    { ...place, y: foot },
    {
      ...look,
      ink: "on-board-soft",
      style: speaker.standing === "spoke" ? "bold" : "text",
      size: textSize(viewport, 18),
    },
  );
  return { name, role };
}

/** How a bust stands: whoever said it comes forward, whoever was taken for them leans back, the others sink. */
const POSES: Readonly<Record<Standing, { grows: number; rises: number; angle: number }>> = {
  listening: { grows: 1, rises: 0, angle: 0 },
  spoke: { grows: 1.3, rises: 0, angle: 0 },
  chosen: { grows: 1, rises: 0, angle: -7 },
  "not-me": { grows: 1, rises: -0.12, angle: 0 },
};

/** Lecterns side by side, standing on `bottom`. */
export function hallLecterns(
  viewport: Viewport,
  speakers: readonly SpeakerView[],
  bottom: number,
  { bustSize, boardHeight }: HallSize,
): LecternsLayout {
  const { gap, columnWidth, left } = standOf(viewport);
  const names = namesOf(viewport, speakers, columnWidth);
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  speakers.forEach((speaker, index) => {
    const x = left + index * (columnWidth + gap);
    const board: Rect = { x, y: bottom - boardHeight, width: columnWidth, height: boardHeight };
    const { grows, rises, angle } = POSES[speaker.standing];
    const side = bustSize * grows;
    const bust: Rect = {
      x: x + (columnWidth - side) / 2,
      y: board.y - side * BUST_SEEN - bustSize * rises,
      width: side,
      height: side,
    };
    sheets.push(sheet(`bust.${speaker.id}`, bust, [bustItem(speaker, bust)], { angle }));
    sheets.push(boardSheet(viewport, speaker, board, names));
    parts.push(part(`speaker.${speaker.id}`, { x, y: bust.y, width: columnWidth, height: bottom - bust.y }));
  });
  return { sheets, parts, bottom };
}

function boardSheet(viewport: Viewport, speaker: SpeakerView, board: Rect, names: Names): Sheet {
  const { name, role } = boardWords(viewport, speaker, board, names);
  const isDim = speaker.standing === "not-me";
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
  const size = textSize(viewport, 18);
  const side = chipSide(viewport);
  const rect = { x, y: y - 2, width: side, height: side };
  const digit = setText(
    viewport.measure,
    String(key),
    { x, y: rect.y + (side - size * 1.32) / 2, width: side },
    { style: "bold", size, align: "center", ink: "board" },
  );
  return [box(rect, { fill: "on-board" }), digit];
}
