/** By which rules a lesson is played: scoring, clues, and whose quotes are left out. */
import type { Lesson } from "../core/lesson.ts";
import { CONFIDENCE_QUESTION } from "../core/words.ts";
import type { ChoosingProps } from "./choose-quotes.tsx";

const SCORINGS = {
  confidence: `By confidence: pupils say “${CONFIDENCE_QUESTION}”`,
  plain: "Plain: 100 points for a right answer",
} as const;
const CLUES = { on: "Can be opened, free", off: "None" } as const;

export function ChooseTerms(props: ChoosingProps) {
  const { lesson, change } = props;
  return (
    <>
      <OneOf legend="Scoring" words={SCORINGS} now={lesson.scoring} choose={(scoring) => change({ scoring })} />
      <OneOf legend="Clues" words={CLUES} now={lesson.clues} choose={(clues) => change({ clues })} />
      <LeftOut {...props} />
    </>
  );
}

interface OneOfProps<Option extends string> {
  readonly legend: string;
  readonly words: Readonly<Record<Option, string>>;
  readonly now: Option;
  readonly choose: (option: Option) => void;
}

function OneOf<Option extends string>({ legend, words, now, choose }: OneOfProps<Option>) {
  const options = Object.keys(words).filter((option): option is Option => option in words);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} class="choice">
          <input type="radio" name={`lesson-${legend}`} checked={option === now} onChange={() => choose(option)} />
          <span>{words[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A speaker whose quotes are left out keeps the lectern. */
function LeftOut({ pack, lesson, change }: ChoosingProps) {
  const { leftOut }: Lesson = lesson;
  return (
    <fieldset>
      <legend>Leave out what was said by</legend>
      {pack.speakers.map(({ id, name }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={leftOut.includes(id)}
            onChange={() =>
              change({ leftOut: leftOut.includes(id) ? leftOut.filter((other) => other !== id) : [...leftOut, id] })
            }
          />
          <span>{name}</span>
        </label>
      ))}
      <p class="hint">The lectern stays: every question offers all five, always in the same places.</p>
    </fieldset>
  );
}
