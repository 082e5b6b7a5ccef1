/** Lessons kept on this device under their names: kept, opened, taken out, and put back if that was a slip. */
import { useState } from "preact/hooks";
import { writeLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { LESSON_NAME_MAX, type NamedLesson, tidyName } from "./lesson/address.ts";
import { keptAddress } from "./lesson/tools.ts";
import { type KeptLesson, LESSONS_MAX, lessonsShelf, withLesson } from "./shelves.ts";
import type { TeachDevice } from "./teach-props.ts";
import { useKept } from "./use-kept.ts";

interface Props {
  readonly pack: Pack;
  readonly device: TeachDevice;
  /** Null while there is no lesson to keep. */
  readonly chosen: NamedLesson | null;
  readonly rename: (name: string) => void;
}

export function KeptLessons({ pack, device, chosen, rename }: Props) {
  const [lessons, keep] = useKept(device, lessonsShelf);
  const [typed, setTyped] = useState<string | null>(null);
  const [removed, setRemoved] = useState<KeptLesson | null>(null);
  const [said, setSaid] = useState("");
  const name = typed ?? chosen?.name ?? "";
  const submit = () => {
    const called = tidyName(name);
    if (!chosen || !called) return;
    if (lessons.length >= LESSONS_MAX && !lessons.some((lesson) => lesson.name === called)) {
      return setSaid(`There is room for ${LESSONS_MAX} lessons. Take one out, then keep this one.`);
    }
    keep((now) => withLesson(now, { name: called, lesson: writeLesson(pack, chosen.lesson) }));
    setSaid(`Kept as “${called}”.`);
    setRemoved(null);
    setTyped(null);
    rename(called);
  };
  const remove = (lesson: KeptLesson) => {
    keep((now) => now.filter((other) => other.name !== lesson.name));
    setRemoved(lesson);
    setSaid(`“${lesson.name}” is taken out.`);
  };
  const putBack = (lesson: KeptLesson) => {
    keep((now) => withLesson(now, lesson));
    setRemoved(null);
    setSaid(`“${lesson.name}” is back.`);
  };
  return (
    <section class="sheet kept-lessons">
      <h2>Kept on this device</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="field">
          Name of this lesson
          <input
            type="text"
            maxLength={LESSON_NAME_MAX}
            value={name}
            placeholder="9B, Tuesday"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!chosen || tidyName(name) === ""}>
          Keep it
        </button>
      </form>
      <p role="status">
        {said}{" "}
        {removed && (
          <button type="button" class="quiet" onClick={() => putBack(removed)}>
            Put it back
          </button>
        )}
      </p>
      {lessons.length > 0 && (
        <ul class="lessons">
          {lessons.map((lesson) => (
            <li key={lesson.name}>
              <a href={keptAddress(lesson)}>{lesson.name}</a>
              <button
                type="button"
                class="quiet"
                aria-label={`Take out “${lesson.name}”`}
                onClick={() => remove(lesson)}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
