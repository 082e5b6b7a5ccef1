/**
 * The part of a code that names the level: its kind in four bits, then what that kind needs. Kinds are numbered for ever;
 * a new one takes the next free number, and a game that does not know it says that the code is newer.
 */
import { dayNumberOf } from "../core/calendar.ts";
import { DEADLINE_CLOCKS } from "../core/deadline-clocks.ts";
import type { LevelId, QuoteId } from "../core/ids.ts";
import {
  deadlineLevelId,
  type MadeKind,
  madeFrom,
  madeKindOf,
  quoteLevelId,
  secondLookLevelId,
  todayLevelId,
} from "../core/made-levels.ts";
import type { Pack } from "../core/pack.ts";
import { type BitReader, type Bits, bitsOf } from "./bits.ts";
import { lessonKind } from "./lesson-part.ts";

export interface Kind {
  readonly write: (pack: Pack, id: LevelId) => Bits;
  /** The level's name; null where the bits name none. */
  readonly read: (pack: Pack, bits: BitReader) => LevelId | null;
}

const BITS = { kind: 4, level: 6, day: 17, clock: 2, count: 3, quote: 9 } as const;

const own: Kind = {
  write: (pack, id) =>
    bitsOf(
      pack.levels.findIndex((level) => level.id === id),
      BITS.level,
    ),
  read: (pack, bits) => pack.levels[bits.take(BITS.level)]?.id ?? null,
};

const made: Readonly<Record<MadeKind, Kind>> = {
  today: {
    write: (_, id) => bitsOf(dayNumberOf(madeFrom(id)) ?? -1, BITS.day),
    read: (_, bits) => todayLevelId(bits.take(BITS.day)),
  },
  deadline: {
    write: (_, id) =>
      bitsOf(
        DEADLINE_CLOCKS.findIndex((clock) => String(clock) === madeFrom(id)),
        BITS.clock,
      ),
    read(_, bits) {
      const clock = DEADLINE_CLOCKS[bits.take(BITS.clock)];
      return clock === undefined ? null : deadlineLevelId(clock);
    },
  },
  "second-look": {
    write(pack, id) {
      const quotes = madeFrom(id).split(",");
      return [bitsOf(quotes.length, BITS.count), ...quotes.map((quote) => quoteBits(pack, quote))].flat();
    },
    read(pack, bits) {
      const count = bits.take(BITS.count) || 0;
      const quotes = Array.from({ length: count }, () => quoteIn(pack, bits));
      return quotes.every((quote) => quote !== null) ? secondLookLevelId(quotes) : null;
    },
  },
  quote: {
    write: (pack, id) => quoteBits(pack, madeFrom(id)),
    read(pack, bits) {
      const quote = quoteIn(pack, bits);
      return quote && quoteLevelId(quote);
    },
  },
  lesson: lessonKind,
};

/** By their numbers, which stand in links for ever. */
const KINDS: readonly Kind[] = [own, made.today, made.deadline, made["second-look"], made.quote, made.lesson];

export function writeLevel(pack: Pack, id: LevelId): Bits {
  const madeKind = madeKindOf(id);
  const kind = madeKind ? made[madeKind] : own;
  return [...bitsOf(KINDS.indexOf(kind), BITS.kind), ...kind.write(pack, id)];
}

export type ReadLevel =
  | { readonly ok: true; readonly id: LevelId }
  | { readonly ok: false; readonly problem: "newer-version" | "choices-do-not-fit" };

export function readLevel(pack: Pack, bits: BitReader): ReadLevel {
  const kind = KINDS[bits.take(BITS.kind)];
  if (!kind) return { ok: false, problem: "newer-version" };
  const id = kind.read(pack, bits);
  return id ? { ok: true, id } : { ok: false, problem: "choices-do-not-fit" };
}

function quoteBits(pack: Pack, id: string): Bits {
  return bitsOf(
    pack.quotes.findIndex((quote) => quote.id === id),
    BITS.quote,
  );
}

function quoteIn(pack: Pack, bits: BitReader): QuoteId | null {
  return pack.quotes[bits.take(BITS.quote)]?.id ?? null;
}
