/** Before the lesson: how the class votes, once or twice, and whether the first result stays hidden. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Lesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { type BoardSetup, SURENESSES, TEAMS_MAX, TEAMS_MIN, WAYS, type Way } from "./board/board.ts";
import { boardTerms, lessonPreview } from "./lesson/preview.ts";
import { toolAddress } from "./lesson/tools.ts";

interface Props {
  readonly pack: Pack;
  /** Null while none is chosen: then one of the pack's levels can be taken. */
  readonly lesson: Lesson | null;
  /** A lesson that is still on the board. */
  readonly before: { readonly title: string; readonly lesson: string } | null;
  /** Whether anything is kept on the board, also what cannot go on here. */
  readonly hasBoard: boolean;
  readonly start: (lesson: Lesson, setup: BoardSetup) => void;
}

const WAY_WORDS: Readonly<Record<Way, string>> = {
  hands: "Hands: count who raises one",
  cards: "Cards: everybody holds one up at once",
  corners: "Corners of the room: everybody goes to one",
  teams: "Teams: each agrees on one speaker",
};
const VOTES_WORDS = { twice: "Vote, talk, vote again", once: "Vote once" } as const;
const SURE_WORDS = { asked: "Asked with each vote", "not-asked": "Not asked" } as const;
const RESULT_WORDS = { hidden: "Hidden until the second vote is in", shown: "Shown at once" } as const;

export function BoardSetupForm({ pack, lesson, before, hasBoard, start }: Props) {
  const [level, setLevel] = useState(pack.levels[0]?.id);
  const [way, setWay] = useState<Way>("hands");
  const [teams, setTeams] = useState(4);
  const [votes, setVotes] = useState<BoardSetup["votes"]>("twice");
  const [firstResult, setFirstResult] = useState<BoardSetup["firstResult"]>("hidden");
  const [sureness, setSureness] = useState<BoardSetup["sureness"]>("asked");
  const [isAsked, setIsAsked] = useState(false);
  const chosen = lesson ?? (level ? ofLevel(level) : null);
  const isSureAsked = chosen?.scoring === "confidence";
  return (
    <form
      class="sheet board-setup"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasBoard && !isAsked) setIsAsked(true);
        else if (chosen) {
          const sure = isSureAsked ? sureness : "not-asked";
          start(chosen, { way, teams: way === "teams" ? teams : 0, votes, firstResult, sureness: sure });
        }
      }}
    >
      {before && (
        <p class="before">
          A lesson is on the board: {before.title}. <a href={toolAddress("board", before.lesson)}>Go on with it</a>.
          Starting another puts it away.
        </p>
      )}
      {lesson ? (
        <p class="lead">{`${lessonPreview(pack, lesson).title}. ${boardTerms(pack, lesson).join(" ")}`}</p>
      ) : (
        <label class="field">
          Level
          <select
            value={level}
            onChange={({ currentTarget: { value } }) => setLevel(pack.levels.find(({ id }) => id === value)?.id)}
          >
            {pack.levels.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="setup-groups">
        <fieldset>
          <legend>How the class votes</legend>
          {WAYS.map((one) => (
            <Radio key={one} name="way" label={WAY_WORDS[one]} isChosen={way === one} choose={() => setWay(one)} />
          ))}
          {way === "teams" && (
            <label class="field">
              How many teams
              <select value={String(teams)} onChange={(event) => setTeams(Number(event.currentTarget.value))}>
                {Array.from({ length: TEAMS_MAX - TEAMS_MIN + 1 }, (_, index) => TEAMS_MIN + index).map((count) => (
                  <option key={count} value={String(count)}>
                    {count}
                  </option>
                ))}
              </select>
            </label>
          )}
        </fieldset>
        <fieldset>
          <legend>Votes on each quote</legend>
          <Radio name="votes" label={VOTES_WORDS.twice} isChosen={votes === "twice"} choose={() => setVotes("twice")} />
          <Radio name="votes" label={VOTES_WORDS.once} isChosen={votes === "once"} choose={() => setVotes("once")} />
        </fieldset>
        {votes === "twice" && (
          <fieldset>
            <legend>The first result</legend>
            <Radio
              name="first"
              label={RESULT_WORDS.hidden}
              isChosen={firstResult === "hidden"}
              choose={() => setFirstResult("hidden")}
            />
            <Radio
              name="first"
              label={RESULT_WORDS.shown}
              isChosen={firstResult === "shown"}
              choose={() => setFirstResult("shown")}
            />
          </fieldset>
        )}
        {isSureAsked && (
          <fieldset>
            <legend>Who is certain</legend>
            {SURENESSES.map((one) => (
              <Radio
                key={one}
                name="sureness"
                label={SURE_WORDS[one]}
                isChosen={sureness === one}
                choose={() => setSureness(one)}
              />
            ))}
          </fieldset>
        )}
      </div>
      {hasBoard && isAsked ? <PutAwayFirst keep={() => setIsAsked(false)} /> : <Start lesson={lesson} />}
    </form>
  );
}

function Start({ lesson }: Pick<Props, "lesson">) {
  return (
    <p class="actions">
      <button type="submit" class="button primary">
        Start the lesson
      </button>
      {!lesson && (
        <a class="button" href={toolAddress("choose", "")}>
          Choose other quotes
        </a>
      )}
    </p>
  );
}

/** A second press: what stands on the board is kept nowhere else. */
function PutAwayFirst({ keep }: { readonly keep: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <>
      <p role="alert">The votes of the lesson on the board are kept nowhere else.</p>
      <p class="actions">
        <button ref={ref} type="button" class="button" onClick={keep}>
          Keep the board
        </button>
        <button type="submit" class="button primary">
          Put it away and start
        </button>
      </p>
    </>
  );
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Radio({ name, label, isChosen, choose }: RadioProps) {
  return (
    <label class="choice">
      <input type="radio" name={`board-${name}`} checked={isChosen} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}

function ofLevel(level: Pack["levels"][number]["id"]): Lesson {
  return { from: { kind: "level", level }, count: null, scoring: "confidence", clues: "on", leftOut: [] };
}
