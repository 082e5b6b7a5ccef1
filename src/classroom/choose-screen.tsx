/**
 * Choosing a lesson: which quotes, by which rules, and what it leads to. A lesson stands there at once; every choice is
 * in the address, so that a colleague who is sent it has the very same.
 */
import { useEffect, useState } from "preact/hooks";
import type { Lesson } from "../core/lesson.ts";
import { problemOf, writeLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { layStyles } from "../page/late-styles.ts";
import { HASHES } from "../store/route.ts";
import { ChooseQuotes } from "./choose-quotes.tsx";
import { ChooseTerms } from "./choose-terms.tsx";
import { KeptLessons } from "./kept-lessons.tsx";
import { LESSON_PROBLEM_WORDS, lessonAddress, type NamedLesson, parseLesson } from "./lesson/address.ts";
import { LessonCard } from "./lesson-card.tsx";
import styles from "./styles/choose.css?inline";
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";

layStyles(styles);

export function ChooseScreen({ game, device, path }: TeachScreenProps) {
  const { pack } = game.store.getState();
  const [chosen, setChosen] = useState(() => arrivedAt(pack, path));
  useEffect(() => setChosen(arrivedAt(pack, path)), [pack, path]);
  const { lesson, name, refused } = chosen;
  const problem = problemOf(pack, lesson);
  const choose = (next: NamedLesson) => {
    setChosen({ ...next, refused: null });
    if (!problemOf(pack, next.lesson)) game.address.replace(lessonAddress(pack, next));
  };
  const change = (part: Partial<Lesson>) => choose({ name, lesson: { ...lesson, ...part } });
  return (
    <TeachFrame tool="choose" lesson={problem ? "" : writeLesson(pack, lesson)} heading="Teach">
      <p class="lead">
        A lesson for one screen, as homework or on paper. No accounts, no names: what you choose stays on this device.
      </p>
      {refused && (
        <p class="refused" role="alert">
          {refused} A lesson to begin with stands below.
        </p>
      )}
      <div class="choose">
        <div class="sheet choices">
          <ChooseQuotes pack={pack} lesson={lesson} change={change} />
          <ChooseTerms pack={pack} lesson={lesson} change={change} />
        </div>
        <div class="chosen">
          {problem ? (
            <p class="refused" role="alert">
              {LESSON_PROBLEM_WORDS[problem]}
            </p>
          ) : (
            <LessonCard pack={pack} lesson={lesson} name={name} game={game} clipboard={device.clipboard} />
          )}
          <KeptLessons
            pack={pack}
            device={device}
            chosen={problem ? null : { lesson, name }}
            rename={(called) => choose({ lesson, name: called })}
          />
        </div>
      </div>
    </TeachFrame>
  );
}

interface Arrived extends NamedLesson {
  /** Why the lesson in the address could not be had; null if it could, or none was asked for. */
  readonly refused: string | null;
}

function arrivedAt(pack: Pack, path: string): Arrived {
  if (path === "") return { ...firstLesson(pack), refused: null };
  const parsed = parseLesson(pack, `${HASHES.teach}/${path}`);
  if (parsed.ok) return { ...parsed.value, refused: null };
  return { ...firstLesson(pack), refused: parsed.problems.map(({ message }) => message).join(" ") };
}

/** What a teacher in a hurry can take as it is: all of the first level. */
function firstLesson(pack: Pack): NamedLesson {
  const [level] = pack.levels;
  if (!level) throw new Error("a pack has at least one level");
  const from = { kind: "level", level: level.id } as const;
  return { name: "", lesson: { from, count: null, scoring: "confidence", clues: "on", leftOut: [] } };
}
