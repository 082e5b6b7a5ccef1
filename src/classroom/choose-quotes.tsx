/** Which quotes a lesson asks: a level's, or some picked by hand, asked in the order of picking; and how many of them. */
import type { QuoteId } from "../core/ids.ts";
import { candidatesOf, LESSON_PICKS_MAX, type Lesson, quotesOf } from "../core/lesson.ts";
import type { Pack, Quote } from "../core/pack.ts";
import { counted } from "../core/words.ts";

export interface ChoosingProps {
  readonly pack: Pack;
  readonly lesson: Lesson;
  readonly change: (part: Partial<Lesson>) => void;
}

export function ChooseQuotes({ pack, lesson, change }: ChoosingProps) {
  const { from } = lesson;
  const isPicked = from.kind === "quotes";
  // Whoever turns to picking goes on from what stood there.
  const pick = () =>
    change({ from: { kind: "quotes", quotes: quotesOf(pack, lesson).map(({ id }) => id) }, count: null });
  return (
    <fieldset>
      <legend>Quotes</legend>
      {pack.levels.map(({ id, title, quotes }, index) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="lesson-from"
            checked={from.kind === "level" && from.level === id}
            onChange={() => change({ from: { kind: "level", level: id }, count: null })}
          />
          <span>
            {index + 1}. {title} <span class="hint">{counted(quotes.length, "quote")}</span>
          </span>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="lesson-from" checked={isPicked} onChange={pick} />
        <span>Picked by hand</span>
      </label>
      {isPicked && <Picks pack={pack} picked={from.quotes} change={change} />}
      <HowMany pack={pack} lesson={lesson} change={change} />
    </fieldset>
  );
}

interface PicksProps extends Pick<ChoosingProps, "pack" | "change"> {
  readonly picked: readonly QuoteId[];
}

function Picks({ pack, picked, change }: PicksProps) {
  const set = (quotes: readonly QuoteId[]) => change({ from: { kind: "quotes", quotes }, count: null });
  const toggle = ({ id }: Quote) => set(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return (
    <div class="picks">
      <p class="hint" role="status">
        {counted(picked.length, "quote")} picked, {LESSON_PICKS_MAX} at most. They are asked in the order of picking.
      </p>
      {pack.speakers.map((speaker) => (
        <fieldset key={speaker.id}>
          <legend>{speaker.name}</legend>
          {pack.quotes
            .filter((quote) => quote.speaker === speaker.id)
            .map((quote) => (
              <label key={quote.id} class="choice pick">
                <input type="checkbox" checked={picked.includes(quote.id)} onChange={() => toggle(quote)} />
                <span>
                  {picked.includes(quote.id) && <b class="turn">{picked.indexOf(quote.id) + 1}</b>} “{quote.text}”
                </span>
              </label>
            ))}
        </fieldset>
      ))}
      {picked.length > 0 && (
        <button type="button" class="quiet" onClick={() => set([])}>
          Pick none
        </button>
      )}
    </div>
  );
}

/** Fewer than there are: as many voices as can be had, in turn. */
function HowMany({ pack, lesson, change }: ChoosingProps) {
  const most = candidatesOf(pack, lesson).length;
  const now = lesson.count === null || lesson.count >= most ? "all" : String(lesson.count);
  if (lesson.from.kind === "quotes" || most < 2) return null;
  return (
    <label class="field">
      How many
      <select
        value={now}
        onChange={({ currentTarget: { value } }) => change({ count: value === "all" ? null : Number(value) })}
      >
        <option value="all">All {most}</option>
        {Array.from({ length: most - 1 }, (_, index) => most - 1 - index).map((count) => (
          <option key={count} value={String(count)}>
            {count}
          </option>
        ))}
      </select>
    </label>
  );
}
