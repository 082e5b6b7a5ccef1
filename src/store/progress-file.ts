/**
 * Progress as a file that a player takes to another device. The file says what was reached on each device; importing it
 * adds what is new, loses nothing that is there, and changes nothing the second time.
 */
import * as v from "valibot";
import type { Devices, totalOf } from "../core/ledger.ts";
import { devicesSchema } from "./doors.ts";
import type { ProgressKeeper } from "./progress.ts";

export const PROGRESS_FILE_NAME = "soundbite-progress.json";
const FORMAT = "soundbite-progress";
const VERSION = 1;
/** In characters; years of play are a tenth of it. */
const LENGTH_MAX = 5_000_000;
/** More of a file need not be read to know that it is too long. */
export const PROGRESS_FILE_BYTES_MAX = 4 * LENGTH_MAX;

const PROBLEMS = {
  unreadable: `This file cannot be read. Choose one that the game has saved, such as ${PROGRESS_FILE_NAME}.`,
  foreign: "This file holds something else. Choose one that the game has saved as your progress.",
  newer: "This file comes from a newer version of the game. Reload this page to get that version, then try again.",
  damaged:
    "This file was saved by the game, but it has been changed or cut short since. Nothing has been taken from it.",
} as const;

/** What is said of a file that the browser itself cannot read. */
export const UNREADABLE_FILE = PROBLEMS.unreadable;

export type ParsedProgressFile =
  | { readonly ok: true; readonly devices: Devices }
  | { readonly ok: false; readonly problem: string };

export type Imported =
  | { readonly ok: true /** Whether there was anything in it that was not here already. */; readonly isNews: boolean }
  | { readonly ok: false; readonly problem: string };

/** The text of the file with all that was reached. */
export function exportProgress(keeper: ProgressKeeper): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, devices: keeper.devices() }, null, 1)}\n`;
}

/** Adds what a file holds; one that cannot be read changes nothing. */
export function importProgress(keeper: ProgressKeeper, text: string): Imported {
  const parsed = parseProgressFile(text);
  if (!parsed.ok) return parsed;
  const before = keeper.store.getState();
  keeper.merge(parsed.devices);
  return { ok: true, isNews: !isSame(before, keeper.store.getState()) };
}

/** The door for such files: what was reached on each device, or what is wrong in a sentence. */
export function parseProgressFile(text: string): ParsedProgressFile {
  if (text.length > LENGTH_MAX) return refuse("unreadable");
  const envelope = v.safeParse(envelopeSchema, jsonIn(text));
  if (!envelope.success) return refuse(jsonIn(text) === undefined ? "unreadable" : "foreign");
  const { version, devices } = envelope.output;
  if (version > VERSION) return refuse("newer");
  const parsed = v.safeParse(devicesSchema, devices);
  const isNamed = parsed.success && Object.keys(parsed.output).every((name) => /^[0-9a-f]{8}$/.test(name));
  return isNamed ? { ok: true, devices: parsed.output as Devices } : refuse("damaged");
}

const envelopeSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  devices: v.unknown(),
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function refuse(problem: keyof typeof PROBLEMS): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: PROBLEMS[problem] };
}

/** Whether two records say the same, in whatever order they name it. */
function isSame(a: ReturnType<typeof totalOf>, b: ReturnType<typeof totalOf>): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, sorted(inner)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
