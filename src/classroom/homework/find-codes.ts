/**
 * Finds what may be run codes in any mess, and what was meant for one and cannot be. It knows no code itself: `isCode`
 * tells, so a code broken over lines or written in groups is put together only where the whole then is one. Ordinary
 * words, links and addresses are passed over: a report full of them would hide the two codes that need a second look.
 */
import { cleanText } from "./clean-text.ts";

export interface FoundCodes {
  /** In the order found, also those found again. */
  readonly codes: readonly string[];
  /** Each once, as it stood. */
  readonly suspects: readonly string[];
}

/** How the first character of every code of the first version looks. */
const FIRST = "B";
/** A suspect standing alone has so many characters at least, and letters of both sizes and digits among them. */
const SUSPECT_MIN = 16;
/** Beyond this it is a key or a picture's text, and no code. */
const SUSPECT_MAX = 320;
/** Of a code two characters in three are of another kind than the one before; of words written together fewer. */
const MIXED_SHARE = 0.45;
/** So many pieces in a row are tried as one code: ten quotes in groups of four, and the rest of a line. */
const PIECES_MAX = 12;
/** The part of each code that is the same for the whole pack; a damaged code still has most of it. */
const SAME_START = 9;
const SAME_PIECE = 5;
/** What begins with so many of its letters in their places is meant for a code, if it is longer than most words. */
const SAME_LETTERS = 6;
const LIKE_MIN = 12;

interface Piece {
  readonly text: string;
  /** What stands between the piece before and this one. */
  readonly before: string;
  readonly after: string;
  readonly isLinked: boolean;
}

/** `starts` are codes, or what they begin with, that a damaged one is known by even where no good one stands beside it. */
export function findCodes(text: string, isCode: (code: string) => boolean, starts: readonly string[] = []): FoundCodes {
  const pieces = piecesOf(cleanText(text));
  const codes: string[] = [];
  const left: Piece[] = [];
  let taken = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at < taken) continue;
    const found = codeAt(pieces, at, isCode);
    if (found) codes.push(found.code);
    else left.push(piece);
    taken = at + (found?.pieces ?? 1);
  }
  const known = new Set([...starts, ...codes].map(startOf));
  const suspects = left.filter((piece) => isSuspect(piece, known)).map(({ text: suspect }) => suspect);
  return { codes, suspects: [...new Set(suspects)] };
}

/** Stretches of base64url, with what stands around them; links and addresses that hold no code are left out. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(STRETCH)) {
    const { hash, code } = found.groups ?? {};
    const piece = code ?? (found[0].includes("/") || found[0].includes("@") ? null : found[0]);
    const start = found.index + found[0].length;
    if (piece) {
      const before = hash === undefined ? text.slice(end, found.index) : "#";
      pieces.push({ text: piece, before, after: text.slice(start, start + 1), isLinked: hash !== undefined });
    }
    end = start;
  }
  return pieces;
}

/** A link to a run; any other link or address, whole; else a stretch by itself. */
const STRETCH =
  /(?<hash>#\/[rh]\/)(?<code>[\w-]+)|(?:https?:\/\/|www\.)(?:(?!#\/[rh]\/)[^\s<>"'|])+|(?<![\w.%+-])[\w.%+-]{1,64}@[\w.-]{1,255}|[\w-]+/giu;

/** The code that begins with the piece at a place: alone, without what stands around it, or with the pieces after it. */
function codeAt(pieces: readonly Piece[], at: number, isCode: (code: string) => boolean) {
  const first = pieces[at];
  for (const begin of first ? beginnings(first) : []) {
    let joined = begin;
    for (let count = 1; count <= PIECES_MAX && joined.length <= SUSPECT_MAX; count += 1) {
      const code = trimmed(joined).find(isCode);
      if (code) return { code, pieces: count };
      const next = pieces[at + count];
      // Only white space, or the marks of a quoted mail, may stand where a code was broken.
      if (!next || next.isLinked || !/^\s+(?:>\s*)*$/.test(next.before)) break;
      joined += next.text;
    }
  }
  return null;
}

/** Where in a piece a code could begin: at its start, or at a B after a hyphen or underscore set in front of it. */
function beginnings({ text }: Piece): string[] {
  if (!text.includes(FIRST)) return [];
  const starts = [...text.matchAll(/(?<=^|[-_])B/g)].map(({ index }) => text.slice(index));
  return text.length <= SUSPECT_MAX ? starts : [];
}

/** As it is, and without hyphens or underscores set behind it. */
function trimmed(text: string): string[] {
  const bare = text.replace(/[-_]+$/, "");
  return bare === text ? [text] : [text, bare];
}

function isSuspect({ text, before, after, isLinked }: Piece, known: ReadonlySet<string>): boolean {
  if (text.length > SUSPECT_MAX) return false;
  if (isLinked || beginsLikeCode(text, known)) return true;
  // Signatures and attachments in a mail's source are base64 with + and /; a code has neither.
  if (/[+/=]$/.test(before) || /^[+/=]/.test(after)) return false;
  return text.startsWith(FIRST) && text.length >= SUSPECT_MIN && isMixed(text);
}

/** Whether capitals, small letters and digits take turns as they do by chance, and not as in "BackToSchoolNight2026". */
function isMixed(text: string): boolean {
  const hasAll = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));
  const stretches = text.match(/[a-z]+|[A-Z]+|\d+|[-_]+/g) ?? [];
  return hasAll && stretches.length > text.length * MIXED_SHARE;
}

/** The size of letters is passed over: phones and people change it. */
function startOf(code: string): string {
  return code.slice(0, SAME_START).toLowerCase();
}

/** Whether a known start is there, but for a letter lost or added somewhere in it, or a few that were changed. */
function beginsLikeCode(text: string, known: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  return [...known].some((start) => {
    const pieces = Array.from({ length: start.length - SAME_PIECE + 1 }, (_, at) => start.slice(at, at + SAME_PIECE));
    if (pieces.some((piece) => lower.includes(piece))) return true;
    const same = Array.from(start).filter((letter, at) => lower[at] === letter).length;
    return text.length >= LIKE_MIN && same >= SAME_LETTERS;
  });
}
