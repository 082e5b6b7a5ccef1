/**
 * A lesson on one screen: the class votes, talks, votes again, and sees who said it. Every entry is kept at once, so that
 * the board is found as it was left.
 */
import { useMemo } from "preact/hooks";
import { readLesson, writeLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { layStyles } from "../page/late-styles.ts";
import strips from "../page/styles/tab.css?inline";
import { openBoard, recordBoard, startBoard } from "./board/board.ts";
import { reduceBoard } from "./board/reduce-board.ts";
import { BoardHall } from "./board-hall.tsx";
import { BoardSetupForm } from "./board-setup.tsx";
import { LESSON_PROBLEM_WORDS } from "./lesson/address.ts";
import { lessonPreview } from "./lesson/preview.ts";
import { boardShelf } from "./shelves.ts";
import hall from "./styles/board.css?inline";
import lecterns from "./styles/board-lecterns.css?inline";
import over from "./styles/board-over.css?inline";
import teams from "./styles/board-teams.css?inline";
import told from "./styles/board-told.css?inline";
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";
import { useKept } from "./use-kept.ts";

[strips, hall, lecterns, teams, told, over].forEach(layStyles);

const NOT_OPENED = {
  "another-pack": "The lesson that was on the board belongs to another pack of quotes, so it cannot go on here.",
  "pack-changed": "The quotes have been edited since the lesson on the board began, so it cannot go on.",
  "no-such-lesson": "The lesson that was on the board cannot be read any more.",
  "entries-do-not-fit": "What was entered on the board does not fit its lesson any more.",
} as const;

export function BoardScreen({ game, device, path }: TeachScreenProps) {
  const { pack } = game.store.getState();
  const [{ board: record }, keep] = useKept(device, boardShelf);
  const opened = useMemo(() => record && openBoard(pack, record), [pack, record]);
  const board = opened?.ok ? opened.board : null;
  const asked = path === "" ? null : readLesson(pack, path);

  if (board && (path === "" || writeLesson(pack, board.lesson) === path)) {
    return (
      <BoardHall
        board={board}
        lesson={writeLesson(pack, board.lesson)}
        hasHotkeys={game.settings.getState().hasHotkeys}
        act={(action) => {
          const { board: next, refused } = reduceBoard(board, action);
          if (!refused) keep(() => ({ board: recordBoard(next) }));
        }}
        putAway={() => keep(() => ({ board: null }))}
      />
    );
  }
  return (
    <TeachFrame tool="board" lesson={asked?.ok ? path : ""} heading="Class on one screen">
      {opened && !opened.ok && (
        <p class="refused" role="alert">
          {NOT_OPENED[opened.problem]} It stays kept until another lesson is started.
        </p>
      )}
      {asked && !asked.ok && (
        <p class="refused" role="alert">
          {LESSON_PROBLEM_WORDS[asked.problem]}
        </p>
      )}
      <BoardSetupForm
        pack={pack}
        lesson={asked?.ok ? asked.lesson : null}
        hasBoard={record !== null}
        before={
          board && { title: titleOf(pack, writeLesson(pack, board.lesson)), lesson: writeLesson(pack, board.lesson) }
        }
        start={(lesson, setup) => {
          keep(() => ({ board: recordBoard(startBoard({ pack, lesson, setup })) }));
          if (writeLesson(pack, lesson) !== path) game.address.go(`#/teach/board/${writeLesson(pack, lesson)}`);
        }}
      />
    </TeachFrame>
  );
}

function titleOf(pack: Pack, text: string): string {
  const read = readLesson(pack, text);
  return read.ok ? lessonPreview(pack, read.lesson).title : "A lesson";
}
