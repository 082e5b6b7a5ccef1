/**
 * The door for a board kept on the device: an unknown value in, a record out, or null. That its quotes and speakers are
 * still there is for `openBoard` to find out.
 */
import type { PackId, SpeakerId } from "../../core/ids.ts";
import {
  type BoardRecord,
  type BoardSetup,
  COUNT_MAX,
  type Deed,
  ENTRIES_MAX,
  type Entry,
  type Place,
  STEPS,
  SURENESSES,
  TEAMS_MAX,
  TEAMS_MIN,
  WAYS,
} from "./board.ts";

const VOTES = ["once", "twice"] as const;
const RESULTS = ["hidden", "shown"] as const;
const ROUNDS = ["first", "second"] as const;
/** No lesson has more quotes, and no debrief more slides. */
const PLACES_MAX = 100;

export function readBoard(value: unknown): BoardRecord | null {
  const packId = textIn(value, "packId");
  const lesson = textIn(value, "lesson");
  const packHash = countIn(value, "packHash", 0xffffffff);
  const setup = readSetup(fieldOf(value, "setup"));
  const entries = listOf(fieldOf(value, "entries"), readEntry);
  const isPaused = flagIn(value, "isPaused");
  const isBlank = flagIn(value, "isBlank");
  if (packId === null || lesson === null || packHash === null || !setup || !entries) return null;
  if (isPaused === null || isBlank === null) return null;
  return { packId: packId as PackId, packHash, lesson, setup, entries, isPaused, isBlank };
}

/** How many teams fit the way of voting: two to six, or none where votes are counted. */
function readSetup(value: unknown): BoardSetup | null {
  const way = oneOf(WAYS, fieldOf(value, "way"));
  const teams = countIn(value, "teams", TEAMS_MAX);
  const votes = oneOf(VOTES, fieldOf(value, "votes"));
  const firstResult = oneOf(RESULTS, fieldOf(value, "firstResult"));
  const sureness = oneOf(SURENESSES, fieldOf(value, "sureness"));
  if (!way || teams === null || !votes || !firstResult || !sureness) return null;
  const isRightSize = way === "teams" ? teams >= TEAMS_MIN : teams === 0;
  return isRightSize ? { way, teams, votes, firstResult, sureness } : null;
}

function readEntry(value: unknown): Entry | null {
  const number = countIn(value, "number", ENTRIES_MAX);
  const isUndone = flagIn(value, "isUndone");
  const deed = readDeed(fieldOf(value, "deed"));
  return number === null || isUndone === null || !deed ? null : { number, deed, isUndone };
}

function readDeed(value: unknown): Deed | null {
  const kind = fieldOf(value, "kind");
  if (kind === "went") {
    const to = readPlace(fieldOf(value, "to"));
    return to && { kind, to };
  }
  const quote = countIn(value, "quote", PLACES_MAX);
  if (quote === null) return null;
  if (kind === "skipped") {
    const to = readPlace(fieldOf(value, "to"));
    return to && { kind, quote, to };
  }
  if (kind === "clue-shown") {
    const isOpen = flagIn(value, "isOpen");
    return isOpen === null ? null : { kind, quote, isOpen };
  }
  if (kind === "certain-counted" || kind === "certain-said") return readCertain(kind, quote, value);
  return kind === "counted" || kind === "picked" ? readVote(kind, quote, value) : null;
}

function readCertain(kind: "certain-counted" | "certain-said", quote: number, value: unknown): Deed | null {
  const round = oneOf(ROUNDS, fieldOf(value, "round"));
  const text = textIn(value, "speaker");
  if (!round || text === null) return null;
  const speaker = text as SpeakerId;
  if (kind === "certain-counted") {
    const change = stepIn(value, "change");
    return change === null ? null : { kind, quote, round, speaker, change };
  }
  const team = countIn(value, "team", TEAMS_MAX - 1);
  const isCertain = flagIn(value, "isCertain");
  return team === null || isCertain === null ? null : { kind, quote, round, team, speaker, isCertain };
}

function readVote(kind: "counted" | "picked", quote: number, value: unknown): Deed | null {
  const round = oneOf(ROUNDS, fieldOf(value, "round"));
  const speaker = textIn(value, "speaker");
  if (!round) return null;
  if (kind === "counted") {
    const change = stepIn(value, "change");
    return change === null || speaker === null ? null : { kind, quote, round, speaker: speaker as SpeakerId, change };
  }
  const team = countIn(value, "team", TEAMS_MAX - 1);
  const isTakenBack = fieldOf(value, "speaker") === null;
  if (team === null || (speaker === null && !isTakenBack)) return null;
  return { kind, quote, round, team, speaker: speaker as SpeakerId | null };
}

function readPlace(value: unknown): Place | null {
  const at = fieldOf(value, "at");
  if (at === "debrief") {
    const slide = countIn(value, "slide", PLACES_MAX);
    return slide === null ? null : { at, slide };
  }
  const quote = countIn(value, "quote", PLACES_MAX);
  const step = oneOf(STEPS, fieldOf(value, "step"));
  return at !== "quote" || quote === null || !step ? null : { at, quote, step };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function textIn(value: unknown, name: string): string | null {
  const text = fieldOf(value, name);
  return typeof text === "string" && text.length <= 200 ? text : null;
}

/** A whole number from 0. */
function countIn(value: unknown, name: string, most: number): number | null {
  const count = fieldOf(value, name);
  return typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= most ? count : null;
}

/** A whole number of votes, more or fewer. */
function stepIn(value: unknown, name: string): number | null {
  const step = fieldOf(value, name);
  return typeof step === "number" && Number.isInteger(step) && Math.abs(step) <= COUNT_MAX ? step : null;
}

function flagIn(value: unknown, name: string): boolean | null {
  const flag = fieldOf(value, name);
  return typeof flag === "boolean" ? flag : null;
}

function oneOf<Item>(items: readonly Item[], value: unknown): Item | null {
  return items.find((item) => item === value) ?? null;
}

function listOf(value: unknown, read: (item: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value) || value.length > ENTRIES_MAX) return null;
  const entries = value.flatMap((item: unknown) => read(item) ?? []);
  return entries.length === value.length ? entries : null;
}
