/** The five of the title in one line, equally large, each at a lectern with their own strip and name on the lower edge. */
import type { Speaker } from "../core/pack.ts";
import type { Item, Rect, Sheet, TextBlock } from "./composition.ts";
import { sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { cellsOf, type Naming, namingOf, rolesOf } from "./nameplates.ts";
import { setText } from "./set-text.ts";
import { clamp, isNarrow, isShort, unitOf, type Viewport } from "./viewport.ts";

export interface StandingFive {
  readonly height: number;
  readonly sheetsOn: (bottom: number) => readonly Sheet[];
}

/** Least side of a bust, in CSS pixels; where not even that has room, the screen scrolls. */
const BUST_MIN = 44;
/** How much of a bust is seen above its board. */
const BUST_SEEN = 0.9;
/** How small the busts may get before the lines under the names give way, as a share of their full size. */
const WITH_ROLES = 0.72;

/** One lectern: where it begins, what stands on it. */
interface Stand {
  readonly speaker: Speaker;
  readonly x: number;
  readonly width: number;
  readonly words: readonly TextBlock[];
}

/** `room` is the height they may take. */
export function standingFive(viewport: Viewport, speakers: readonly Speaker[], room: number): StandingFive {
  const u = unitOf(viewport);
  const gap = isNarrow(viewport) ? 4 : 16 * u;
  const across = viewport.width - (isNarrow(viewport) ? 10 : 80 * u) - gap * (speakers.length - 1);
  const even = Math.min(across / speakers.length, 210 * u);
  const naming = namingOf(viewport, speakers, { even, across });
  const cells = cellsOf(viewport, naming, { even, across });
  const bustMost = Math.min(Math.min(...cells), 190 * u, viewport.height * 0.26);
  const bustFor = (board: number) => (room - board) / BUST_SEEN;
  const standing = (hasRoles: boolean) => {
    const stands = standsOf(viewport, speakers, { naming, cells, gap, hasRoles });
    const board = boardHeight(viewport, stands);
    return { stands, board, hasRoom: bustFor(board) >= bustMost * WITH_ROLES };
  };
  const whole = standing(true);
  const { stands, board } = whole.hasRoom ? whole : standing(false);
  const bust = clamp(bustFor(board), BUST_MIN, bustMost);
  const place = { bust, board, words: wordsHeight(stands) };
  return {
    height: bust * BUST_SEEN + board,
    sheetsOn: (bottom) => stands.flatMap((stand, index) => standSheets(viewport, stand, { ...place, index, bottom })),
  };
}

interface Standing {
  readonly naming: Naming | null;
  readonly cells: readonly number[];
  readonly gap: number;
  readonly hasRoles: boolean;
}

/** Every lectern with its words, which are set as if the board began at nought. */
function standsOf(
  viewport: Viewport,
  speakers: readonly Speaker[],
  { naming, cells, gap, hasRoles }: Standing,
): Stand[] {
  const roles = hasRoles && naming?.isWhole ? rolesOf(viewport, speakers, cells) : [];
  const all = cells.reduce((sum, cell) => sum + cell + gap, -gap);
  let next = (viewport.width - all) / 2;
  return speakers.map((speaker, index) => {
    const width = cells[index] ?? 0;
    const x = next;
    next += width + gap;
    const look = { ink: "on-board", align: "center" } as const;
    const label = naming?.labels[index];
    if (!naming || !label) return { speaker, x, width, words: [] };
    const name = setText(
      viewport.measure,
      label,
      { x, y: 0, width },
      { ...look, style: naming.style, size: naming.size },
    );
    const role = roles[index];
    if (!role) return { speaker, x, width, words: [name] };
    const inset = (width - role.width) / 2;
    const place = { x: x + inset, y: name.rect.height, width: role.width };
    const line = setText(viewport.measure, speaker.role, place, { ...look, ...role.look, ink: "on-board-soft" });
    return { speaker, x, width, words: [name, line] };
  });
}

const stripHeight = (viewport: Viewport) => Math.round(11 * unitOf(viewport));
/** The height of the highest words: all names begin on one line. */
const wordsHeight = (stands: readonly Stand[]) =>
  Math.max(...stands.map(({ words }) => words.reduce((sum, { rect }) => sum + rect.height, 0)));

function boardHeight(viewport: Viewport, stands: readonly Stand[]): number {
  const foot = isNarrow(viewport) ? (isShort(viewport) ? 7 : 12) : 18 * unitOf(viewport);
  return Math.round(stripHeight(viewport) + wordsHeight(stands) + foot);
}

function standSheets(
  viewport: Viewport,
  stand: Stand,
  { index, bottom, bust, board, words }: { index: number; bottom: number; bust: number; board: number; words: number },
): Sheet[] {
  const { speaker, x, width } = stand;
  const plate: Rect = { x, y: bottom - board, width, height: board };
  const head: Rect = { x: x + (width - bust) / 2, y: plate.y - bust * BUST_SEEN, width: bust, height: bust };
  const strip = stripHeight(viewport);
  const lower = plate.y + strip + (board - strip - words) / 2 - (isNarrow(viewport) ? 0 : 2);
  const items: Item[] = [
    { kind: "stripe", rect: { ...plate, height: strip }, number: index + 1, isDim: false },
    ...stand.words.map((line) => ({ ...line, rect: { ...line.rect, y: line.rect.y + lower } })),
  ];
  return [
    sheet(`bust.${speaker.id}`, head, [bustItem({ ...speaker, key: index + 1 }, head)]),
    sheet(`lectern.${speaker.id}`, plate, items, { paper: "board" }),
  ];
}
