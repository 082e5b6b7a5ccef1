/**
 * What the teacher's tools keep on the device, and the doors it comes back through: the board of the lesson going on,
 * lessons under their names, and the codes read for a class. "Forget this class" empties the last.
 */
import type { Shelf } from "../store/kept.ts";
import type { BoardRecord } from "./board/board.ts";
import { withSteps, withSureness } from "./board/old-board.ts";
import { readBoard } from "./board/read-board.ts";
import { tidyName } from "./lesson/address.ts";

export interface KeptLesson {
  readonly name: string;
  /** As `writeLesson` writes it. */
  readonly lesson: string;
}

/** The codes read for each class, by `classKey`. */
export type KeptClasses = Readonly<Record<string, readonly string[]>>;

/** How many lessons are kept under their names. */
export const LESSONS_MAX = 100;
/** More than this nobody has kept, and nothing of it need be read. */
const READ_MAX = { lessons: 1_000, codes: 20_000 } as const;
const TEXT_MAX = 400;

/** The board of the lesson going on; none once it is put away. */
export interface KeptBoard {
  readonly board: BoardRecord | null;
}

export const boardShelf: Shelf<KeptBoard> = {
  key: "soundbite.board",
  version: 3,
  parse(value) {
    if (typeof value !== "object" || value === null || !("board" in value)) return null;
    if (value.board === null) return { board: null };
    const board = readBoard(value.board);
    return board && { board };
  },
  migrations: { 1: withSteps, 2: withSureness },
  initial: { board: null },
};

export const lessonsShelf: Shelf<readonly KeptLesson[]> = {
  key: "soundbite.lessons",
  version: 1,
  parse(value) {
    if (!Array.isArray(value) || value.length > READ_MAX.lessons) return null;
    const lessons = value.flatMap((item: unknown) => readLessonKept(item) ?? []);
    return lessons.length === value.length ? lessons : null;
  },
  migrations: {},
  initial: [],
};

export const classesShelf: Shelf<KeptClasses> = {
  key: "soundbite.classes",
  version: 1,
  parse(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const classes = Object.entries(value).map(
      ([lesson, codes]: [string, unknown]) => [lesson, readTexts(codes)] as const,
    );
    const known = classes.flatMap(([lesson, codes]) => (codes ? [[lesson, codes] as const] : []));
    return known.length === classes.length ? Object.fromEntries(known) : null;
  },
  migrations: {},
  initial: {},
};

/** A class is a lesson's text and, where the teacher gave it one, a name; no lesson's text has a blank in it. */
export interface ClassOf {
  readonly lesson: string;
  /** Empty if it has none. */
  readonly name: string;
}

export function classKey({ lesson, name }: ClassOf): string {
  return name ? `${lesson} ${name}` : lesson;
}

export function classOf(key: string): ClassOf {
  const [lesson = "", ...name] = key.split(" ");
  return { lesson, name: name.join(" ") };
}

/** The lessons with one more, in the order of their names; one of the same name is replaced. */
export function withLesson(lessons: readonly KeptLesson[], lesson: KeptLesson): KeptLesson[] {
  const named = { ...lesson, name: tidyName(lesson.name) };
  const others = lessons.filter(({ name }) => name !== named.name);
  return [...others, named].toSorted((a, b) => a.name.localeCompare(b.name));
}

function readLessonKept(value: unknown): KeptLesson | null {
  if (typeof value !== "object" || value === null) return null;
  const [name, lesson]: unknown[] = [Reflect.get(value, "name"), Reflect.get(value, "lesson")];
  return isText(name) && isText(lesson) ? { name, lesson } : null;
}

function readTexts(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > READ_MAX.codes) return null;
  return value.every(isText) ? value : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= TEXT_MAX;
}
