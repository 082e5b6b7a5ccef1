/** What stands on the lecterns of the title: whole names where they have room, else shorter ones, else none. */
import type { Speaker } from "../core/pack.ts";
import { setText, sizesDown } from "./set-text.ts";
import { fontOf, type TypeStyle } from "./type.ts";
import { isNarrow, textSize, type Viewport } from "./viewport.ts";

export interface Naming {
  readonly labels: readonly string[];
  readonly style: TypeStyle;
  readonly size: number;
  /** Whether these are the whole names. */
  readonly isWhole: boolean;
}

/** Widths: of a lectern if all are alike, and of all five together. */
interface Widths {
  readonly even: number;
  readonly across: number;
}

/** How much of a lectern's width its words may take: it narrows towards its foot. */
const [WORDS_SHARE, WORDS_SHARE_NARROW] = [0.93, 0.88] as const;

function labelWidth(viewport: Viewport, { style, size }: Pick<Naming, "style" | "size">, label: string): number {
  const share = isNarrow(viewport) ? WORDS_SHARE_NARROW : WORDS_SHARE;
  return (viewport.measure(fontOf(style, size), label) + 2) / share;
}

/** The first way of naming all five, in letters as large as have room: on equal lecterns, or on some that are wider. */
export function namingOf(viewport: Viewport, speakers: readonly Speaker[], widths: Widths): Naming | null {
  const whole = speakers.map(({ name }) => name);
  const short = whole.map(surname);
  const least = 14 * viewport.textScale;
  const sizes = sizesDown(textSize(viewport, isNarrow(viewport) ? 16 : 19), least);
  const all: Naming[] = [
    ...sizes.map((size) => ({ labels: whole, style: "bold", size, isWhole: true }) as const),
    ...sizes.map((size) => ({ labels: short, style: "bold", size, isWhole: false }) as const),
    ...sizes.map((size) => ({ labels: short, style: "headline", size, isWhole: false }) as const),
  ];
  const fits = (naming: Naming) => naming.labels.every((label) => labelWidth(viewport, naming, label) <= widths.even);
  const narrowest: Naming = { labels: short, style: "headline", size: least, isWhole: false };
  return all.find(fits) ?? (sharedOut(viewport, narrowest, widths) ? narrowest : null);
}

/** How wide each lectern is. */
export function cellsOf(viewport: Viewport, naming: Naming | null, widths: Widths): readonly number[] {
  const alike = Array.from({ length: naming?.labels.length ?? 5 }, () => widths.even);
  return (naming && sharedOut(viewport, naming, widths)) ?? alike;
}

/** Equal widths but for the names that need more; null where the others would have too little left. */
function sharedOut(viewport: Viewport, naming: Naming, { even, across }: Widths): readonly number[] | null {
  const needs = naming.labels.map((label) => labelWidth(viewport, naming, label));
  let share = even;
  for (let round = 0; round < needs.length; round += 1) {
    const wide = needs.filter((need) => need > share);
    if (wide.length === 0) break;
    const taken = wide.reduce((sum, need) => sum + need, 0);
    share = Math.min(share, (across - taken) / Math.max(1, needs.length - wide.length));
  }
  const cells = needs.map((need) => Math.max(need, share));
  return share >= LEAST && cells.reduce((sum, cell) => sum + cell, 0) <= across + 1 ? cells : null;
}

/** Narrowest lectern, in CSS pixels: somebody stands at it. */
const LEAST = 44;

/** The last name; somebody without one is called what they are called. */
function surname(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length === 0 || /^(?:an?|the)$/i.test(first) ? name : rest.join(" ");
}

/** The lines under the names, where every one of them needs two lines at most; none otherwise. */
export function rolesOf(viewport: Viewport, speakers: readonly Speaker[], cells: readonly number[]) {
  const look = { style: "text", size: textSize(viewport, 15) } as const;
  const roles = speakers.map(({ role }, index) => {
    const width = (cells[index] ?? 0) * 0.9;
    return { width, look, lines: setText(viewport.measure, role, { x: 0, y: 0, width }, look).lines.length };
  });
  return roles.every(({ lines }) => lines <= 2) ? roles : [];
}
