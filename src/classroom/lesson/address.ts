/**
 * The addresses of a lesson: the teacher's, which a colleague can be sent, with every choice in it and the name it is
 * kept under; and the one that pupils get, which has no name in it. What comes back from outside is read here.
 */
import type { Parsed } from "../../content/problem.ts";
import { LESSON_PICKS_MAX, type Lesson, type LessonProblem, readLesson, writeLesson } from "../../core/lesson.ts";
import { lessonLevelId } from "../../core/made-levels.ts";
import type { Pack } from "../../core/pack.ts";
import { inWords } from "../../core/words.ts";
import { playHash } from "../../store/route.ts";
import { keptAddress, toolAddress } from "./tools.ts";

export interface NamedLesson {
  readonly lesson: Lesson;
  /** What the teacher calls it, on their own device: "9B, Tuesday". Empty if they gave it no name. */
  readonly name: string;
}

export const LESSON_NAME_MAX = 60;

export const LESSON_PROBLEM_WORDS: Readonly<Record<LessonProblem, string>> = {
  "not-a-lesson": "This is not the address of a lesson. Copy the whole link and try again.",
  damaged: "A letter of this lesson’s address has been lost or changed. Copy the whole link and try again.",
  "other-edition":
    "This lesson was made with another edition of the quotes, or a letter of its address has been lost. Choose it again here.",
  "no-such-level": "The lesson is made from a level that this pack of quotes does not have.",
  "no-such-quote": "The lesson asks a quote that this pack does not have.",
  "quote-twice": "The lesson asks a quote twice. Take one of them out.",
  "too-many": `A lesson can have ${inWords(LESSON_PICKS_MAX)} quotes picked by hand at most. Take some out.`,
  "nothing-to-ask": "Nothing is left to ask. Pick a quote, or leave fewer speakers out.",
};

/** What the teacher's address bar says: the very same lesson for whoever opens it. */
export function lessonAddress(pack: Pack, { lesson, name }: NamedLesson): string {
  const called = tidyName(name);
  const text = writeLesson(pack, lesson);
  return called ? keptAddress({ lesson: text, name: called }) : toolAddress("choose", text);
}

/** What pupils get. */
export function homeworkAddress(pack: Pack, lesson: Lesson): string {
  return playHash(lessonLevelId(pack, lesson));
}

/** Reads either of them, alone or at the end of a whole link. */
export function parseLesson(pack: Pack, address: string): Parsed<NamedLesson> {
  const [, text = "", name = ""] = /#\/(?:teach\/|play\/lesson:)([^/?#\s]*)\/?([^/?#\s]*)/.exec(address.trim()) ?? [];
  const read = readLesson(pack, decoded(text));
  if (!read.ok) return { ok: false, problems: [{ place: "", message: LESSON_PROBLEM_WORDS[read.problem] }] };
  return { ok: true, value: { lesson: read.lesson, name: tidyName(decoded(name)) } };
}

/** Which class the part of an address after "report/" names. */
export function classAt(path: string): { readonly lesson: string; readonly name: string } {
  const [lesson = "", name = ""] = path.split("/");
  return { lesson, name: lesson ? tidyName(decoded(name)) : "" };
}

/** One line without control characters, no longer than a label. */
export function tidyName(name: string): string {
  const line = name.replace(/[\p{C}\s]+/gu, " ").trim();
  return Array.from(line).slice(0, LESSON_NAME_MAX).join("").trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
