/** The round while a quote is asked: bar, cutting, confidence, lecterns; a hall on wide screens, a list on narrow ones. */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS } from "../core/words.ts";
import { layoutBar } from "./bar.ts";
import { buttonHeightFor, buttonWidth } from "./button.ts";
import { clueButton, clueHeight, clueIn } from "./clue.ts";
import { type Composition, part, type Rect, sheet } from "./composition.ts";
import { addAnswers, addQuestion, addStrip, type Pieces, push, stripSize } from "./confidence.ts";
import { askedMin, layoutCutting } from "./cutting.ts";
import { hallLecterns, hallSize } from "./hall.ts";
import { listLecterns } from "./lectern-list.ts";
import { layoutReveal } from "./reveal.ts";
import { audienceHeight, clamp, inHall, isNarrow, isShort, unitOf, type Viewport } from "./viewport.ts";

export function layoutRound(screen: Viewport, round: RoundView): Composition {
  const viewport = inHall(screen);
  if (round.reveal) return layoutReveal(viewport, round, round.reveal);
  return isNarrow(viewport) ? narrowRound(viewport, round) : wideRound(viewport, round);
}

function wideRound(viewport: Viewport, round: RoundView): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const gap = Math.round(20 * u);
  const controls = wideControls(viewport, round);
  const width = Math.min(1120 * u, viewport.width - 64 * u);
  const at = { x: (viewport.width - width) / 2, y: 0, width, sizeMin: 28 * u };
  const lowest = layoutCutting(viewport, round, { ...at, heightMax: 0, sizeMax: at.sizeMin }).rect.height;
  const height = viewport.height - bar.height - controls.height - gap * 3;
  const least = hallSize(viewport, round.speakers).height;
  // What is left over goes to the five first, then to a larger quote, then between the sheets.
  const hall = hallSize(viewport, round.speakers, least + (height - lowest - least) * 0.65);
  const room = { ...at, heightMax: height - hall.height, sizeMax: 60 * u };
  const slack = Math.max(0, room.heightMax - layoutCutting(viewport, round, room).rect.height);
  const cutting = layoutCutting(viewport, round, { ...room, y: Math.round(bar.height + gap + slack * 0.42) });
  const pieces: Pieces = { sheets: [cutting], parts: [...bar.parts, part("cutting", cutting.rect)] };
  const controlsY = Math.round(cutting.rect.y + cutting.rect.height + gap + slack * 0.29);
  controls.add(pieces, controlsY);
  const bottom = Math.max(viewport.height, Math.floor(controlsY + controls.height + gap + hall.height));
  const lecterns = hallLecterns(viewport, round.speakers, bottom, hall);
  return {
    width: viewport.width,
    height: bottom,
    // It sits at the foot of the viewport: where the lecterns are further down it would hide what is above them.
    audience: bottom > viewport.height ? 0 : audienceHeight(viewport),
    sheets: [...lecterns.sheets, ...pieces.sheets, bar.sheet],
    parts: [...pieces.parts, ...lecterns.parts],
  };
}

/** The strip and the clue beside it, or under it where the slip would get too narrow to read. */
function wideControls(viewport: Viewport, round: RoundView) {
  const u = unitOf(viewport);
  const gap = Math.round(16 * u);
  const all = Math.min(1240 * u, viewport.width - 40 * u);
  const strip = stripSize(viewport, round);
  const rest = all - strip.width - gap;
  const { isOffered } = round.clue;
  const isBeside = isOffered && strip.width > 0 && rest >= 380 * u * viewport.textScale;
  const width = isBeside ? Math.min(rest, 600 * u * viewport.textScale) : Math.min(all, 620 * u * viewport.textScale);
  const slotHeight = isOffered ? clueHeight(viewport, round, width) : 0;
  const above = strip.width > 0 && !isBeside ? strip.height + (isOffered ? gap * 0.7 : 0) : 0;
  const height = isBeside ? Math.max(strip.height, slotHeight) : above + slotHeight;
  const left = (viewport.width - (isBeside ? strip.width + gap + width : strip.width)) / 2;
  const x = isBeside ? left + strip.width + gap : (viewport.width - width) / 2;
  return {
    height,
    add(pieces: Pieces, y: number): void {
      addStrip(viewport, round, pieces, { x: left, y: isBeside ? y + (height - strip.height) / 2 : y });
      const slotY = y + above + (height - above - slotHeight) / 2;
      if (isOffered) push(pieces, clueIn(viewport, round, { x, y: slotY, width, height: slotHeight }));
    },
  };
}

/**
 * Where a phone has its clue: in a room kept for it; closed, as a button in the row of the question; open and without a
 * room of its own, in that row instead of the question.
 */
type ClueAt = "room" | "question-row" | "question";

/** Room for the clue is kept where all five still are in sight with it. A lesson may offer none. */
function narrowRound(viewport: Viewport, round: RoundView): Composition {
  const kept = narrowWith(viewport, round, "room");
  const { isOffered, isOpen } = round.clue;
  if (!isOffered || kept.height <= viewport.height) return kept;
  if (!isOpen) return narrowWith(viewport, round, "question-row");
  const tight = narrowWith(viewport, round, "question");
  return tight.height <= viewport.height ? tight : kept;
}

/** `cuttingHeight`, where it is given, is what the five have left over for the quote. */
function narrowWith(
  viewport: Viewport,
  round: RoundView,
  clueAt: ClueAt,
  cuttingHeight: number | null = null,
): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const margin = 12;
  const gap = isShort(viewport) ? 4 : Math.round(clamp(9 * u, 6, 12));
  const width = viewport.width - margin * 2;
  const listHeight = 5 * (isShort(viewport) ? 52 : 66 * u);
  const hasSlot = clueAt !== "question-row" && round.clue.isOffered;
  const slotHeight = hasSlot ? clueHeight(viewport, round, width) : 0;
  const controlsHeight = addNarrowControls(viewport, round, { sheets: [], parts: [] }, 0, clueAt);
  const rest = viewport.height - bar.height - listHeight - slotHeight - controlsHeight - gap * 5;
  const heightMax = cuttingHeight ?? rest;
  const sizeMin = clueAt === "question" ? QUOTE_TIGHT : askedMin(viewport);
  const sizes = { sizeMin, sizeMax: isShort(viewport) ? 25 : 30 * u };
  const cutting = layoutCutting(viewport, round, { x: margin, y: bar.height + gap, width, heightMax, ...sizes });
  const pieces: Pieces = { sheets: [cutting], parts: [...bar.parts, part("cutting", cutting.rect)] };
  let y = cutting.rect.y + cutting.rect.height + gap;
  if (hasSlot) {
    push(pieces, clueIn(viewport, round, { x: margin, y, width, height: slotHeight }));
    y += slotHeight + gap;
  }
  y = addNarrowControls(viewport, round, pieces, y, clueAt) + gap;
  const isStretched = cuttingHeight !== null;
  const lecterns = listLecterns(viewport, round.speakers, { top: y, bottom: viewport.height - 8, isStretched });
  const slack = viewport.height - 8 - lecterns.bottom;
  if (!isStretched && slack > 1) {
    return narrowWith(viewport, round, clueAt, cutting.rect.height + slack);
  }
  return {
    width: viewport.width,
    height: Math.max(viewport.height, Math.floor(lecterns.bottom + 4)),
    audience: 0,
    sheets: [...pieces.sheets, ...lecterns.sheets, bar.sheet],
    parts: [...pieces.parts, ...lecterns.parts],
  };
}

/** Size of the longest quotes on the smallest phone beside an open clue, at plain text size. */
const QUOTE_TIGHT = 15;

/** Paper above and below what stands on the strip of a phone. */
const STRIP_PAD = 4;

/** The question and its answers; the clue's button too, in the question's row if it can, where no room is kept for it. */
function addNarrowControls(viewport: Viewport, round: RoundView, pieces: Pieces, top: number, clueAt: ClueAt): number {
  const row = { x: 14, width: viewport.width - 28 };
  const gap = 6;
  const isAsked = round.confidences.length > 0;
  const strip: Pieces = { sheets: [], parts: [] };
  const hasButton = clueAt === "question-row";
  const clueWidth = hasButton ? buttonWidth(viewport, CLUE_WORDS.open) : 0;
  const isOneRow = isAsked && clueWidth <= row.width * 0.64;
  const width = isOneRow ? clueWidth : row.width;
  const height = hasButton ? buttonHeightFor(viewport, CLUE_WORDS.open, width) : 0;
  let y = top + STRIP_PAD;
  if (hasButton) push(strip, clueButton(viewport, { x: row.x + row.width - width, y, width, height }));
  if (!isOneRow) y += height + (isAsked ? gap : 0);
  if (isAsked) {
    const right = row.x + row.width - (isOneRow && clueWidth > 0 ? clueWidth + gap : 0);
    if (clueAt !== "question") {
      y = addQuestion(viewport, strip, { ...row, y, height: isOneRow ? height : 0, right }) + gap;
    }
    y = addAnswers(viewport, round, strip, { ...row, y });
  }
  if (strip.sheets.length === 0) return top - gap;
  const paper: Rect = { x: 6, y: top, width: viewport.width - 12, height: y + STRIP_PAD - top };
  pieces.sheets.push(sheet("strip", paper, [], { paper: "scrap" }), ...strip.sheets);
  pieces.parts.push(...strip.parts);
  return y + STRIP_PAD;
}
