/** The debrief as slides: what this class heard, and the lesson's questions. At the end the board is put away. */
import { useState } from "preact/hooks";
import { byId } from "../core/pack.ts";
import type { BoardAction } from "./board/actions.ts";
import type { Board } from "./board/board.ts";
import type { SlideOnBoard } from "./board/board-view.ts";
import type { Slide, TakenFor, TalkRow } from "./board/debrief.ts";
import { useFittedText } from "./fit-text.ts";

interface Props {
  readonly board: Board;
  readonly view: SlideOnBoard;
  readonly act: (action: BoardAction) => void;
  readonly putAway: () => void;
}

export function BoardSlide({ board, view, act, putAway }: Props) {
  const { slide, next } = view;
  const ref = useFittedText<HTMLDivElement>(JSON.stringify(slide), { least: 16, most: 76 });
  return (
    <>
      <section class="board-cutting slide" aria-labelledby="slide-heading">
        <h2 id="slide-heading">{slide.heading}</h2>
        <div class="slide-text" ref={ref}>
          <SlideText board={board} slide={slide} />
        </div>
      </section>
      <footer class="board-foot">
        {next ? (
          <button type="button" class="button primary" onClick={() => act({ type: "next" })}>
            {next}
          </button>
        ) : (
          <End putAway={putAway} />
        )}
      </footer>
    </>
  );
}

function SlideText({ board, slide }: { readonly board: Board; readonly slide: Slide }) {
  switch (slide.kind) {
    case "sure-wrong":
    case "together-wrong":
      return (
        <>
          <blockquote translate={false}>{slide.quote}</blockquote>
          <p class="sentence">{slide.sentence}</p>
          <p>{slide.tempting}</p>
          <p>{slide.why}</p>
        </>
      );
    case "taken-for":
      return <Pairs board={board} pairs={slide.pairs} />;
    case "talk":
      return <Talk rows={slide.rows} />;
    case "question":
      return <p class="question">{slide.question}</p>;
    case "no-votes":
    case "sure-right":
      return <p>{slide.sentence}</p>;
  }
}

function Pairs({ board: { pack }, pairs }: { readonly board: Board; readonly pairs: readonly TakenFor[] }) {
  const most = Math.max(...pairs.map(({ votes }) => votes));
  const numberOf = (id: TakenFor["said"]) => pack.speakers.findIndex((speaker) => speaker.id === id) + 1;
  return (
    <ul class="pairs">
      {pairs.map(({ said, takenFor, votes, sentence }) => (
        <li key={`${said} ${takenFor}`}>
          <span class="faces" aria-hidden="true">
            <span data-speaker={said} title={byId(pack.speakers, said).name}>
              <span class="bust" />
            </span>
            →
            <span data-speaker={takenFor} title={byId(pack.speakers, takenFor).name}>
              <span class="bust" />
            </span>
          </span>
          <span>
            {sentence}
            <span
              class="strip"
              aria-hidden="true"
              data-number={numberOf(takenFor)}
              style={{ width: `${(votes / most) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Talk({ rows }: { readonly rows: readonly TalkRow[] }) {
  return (
    <ul class="talk">
      {rows.map(({ number, sentence, rightBefore, votesBefore, rightAfter, votesAfter }) => (
        <li key={number}>
          {sentence}
          <span class="bars" aria-hidden="true">
            <span class="was" style={{ width: `${(rightBefore / votesBefore) * 100}%` }} />
            <span class="now" style={{ width: `${(rightAfter / votesAfter) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function End({ putAway }: { readonly putAway: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="button primary" onClick={() => setIsAsked(true)}>
        End the lesson
      </button>
    );
  }
  return (
    <>
      <p class="instruction">The votes of this lesson are kept nowhere else.</p>
      <button type="button" class="button" onClick={() => setIsAsked(false)}>
        Keep the board
      </button>
      <button type="button" class="button primary" onClick={putAway}>
        Put it away
      </button>
    </>
  );
}
