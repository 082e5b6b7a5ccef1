/**
 * Teams at the board: each picks one speaker. While the first result is hidden, only that a team has picked is shown, and
 * whether it is certain.
 */

import type { BoardAction } from "./board/actions.ts";
import type { Board } from "./board/board.ts";
import type { QuoteOnBoard } from "./board/board-view.ts";

interface Props {
  readonly board: Board;
  readonly view: QuoteOnBoard;
  readonly act: (action: BoardAction) => void;
}

export function BoardTeams({ board, view: { columns, picks, hasPicked, isSure }, act }: Props) {
  return (
    <table class="board-teams" data-teams={board.setup.teams}>
      <caption class="unseen">The teams’ picks</caption>
      <thead>
        <tr>
          <th scope="col">Team</th>
          {columns.map(({ speaker, name, key }) => (
            <th key={speaker} scope="col" data-speaker={speaker}>
              <span class="strip" data-number={key} aria-hidden="true" />
              <span class="bust" aria-hidden="true" />
              <span>
                <span class="number" aria-hidden="true">
                  {key}
                </span>{" "}
                {name}
              </span>
            </th>
          ))}
          {isSure.length > 0 && (
            <th scope="col" class="sure-head">
              <span>Certain</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {hasPicked.map((has, team) => (
          <tr key={team}>
            <th scope="row">
              {team + 1}
              {has && (
                <span class="picked">
                  {" "}
                  ✓<span class="unseen"> has picked</span>
                </span>
              )}
            </th>
            {columns.map(({ speaker, name, key }) => {
              const isPick = picks[team] === speaker;
              return (
                <td key={speaker}>
                  <button
                    type="button"
                    aria-pressed={isPick}
                    aria-label={`Team ${team + 1} picks ${name}`}
                    data-number={key}
                    onClick={() => act({ type: "picked", team, speaker: isPick ? null : speaker })}
                  >
                    {isPick ? "✓" : ""}
                  </button>
                </td>
              );
            })}
            {isSure.length > 0 && (
              <td>
                <button
                  type="button"
                  aria-pressed={isSure[team] === true}
                  aria-label={`Team ${team + 1} is certain`}
                  disabled={!has}
                  onClick={() => act({ type: "certainSaid", team, isCertain: isSure[team] !== true })}
                >
                  {isSure[team] ? "✓" : ""}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
