/** Who said it, what gives it away, where it stood, and what talking changed between the two votes, as a picture. */
import type { Board } from "./board/board.ts";
import type { QuoteOnBoard } from "./board/board-view.ts";
import type { Shift } from "./board/shift.ts";
import { useFittedText } from "./fit-text.ts";

interface Props {
  readonly board: Board;
  readonly view: QuoteOnBoard;
  readonly answer: NonNullable<QuoteOnBoard["answer"]>;
}

export function BoardReveal({ view, answer }: Props) {
  const { shift, moves } = view;
  const ref = useFittedText<HTMLDivElement>(`${answer.quote} ${answer.why}`, { least: 14, most: 44 });
  return (
    <div class="board-reveal">
      <div class="board-cutting told" ref={ref}>
        <blockquote translate={false}>{answer.quote}</blockquote>
        <p class="spoke">
          <span class="stamp" data-verdict="verbatim">
            {answer.speaker}
          </span>{" "}
          said it
        </p>
        <p>{answer.why}</p>
        <p class="hint">{answer.source}</p>
      </div>
      {shift && <BoardShift shift={shift} moves={moves} />}
    </div>
  );
}

function BoardShift({ shift, moves }: { readonly shift: Shift; readonly moves: QuoteOnBoard["moves"] }) {
  const ref = useFittedText<HTMLDivElement>(`${shift.sentence} ${moves.length}`, { least: 13, most: 32 });
  return (
    <div class="board-shift" ref={ref}>
      <ShiftTable shift={shift} />
      <p class="sentence">{shift.sentence}</p>
      {moves.length > 0 ? (
        <ul>
          {moves.map(({ team, sentence }) => (
            <li key={team}>{sentence}</li>
          ))}
        </ul>
      ) : (
        shift.notKnown && <p class="hint">{shift.notKnown}</p>
      )}
    </div>
  );
}

function ShiftTable({ shift: { rows, votesBefore, votesAfter } }: { readonly shift: Shift }) {
  // The longest bar takes all the room: what is compared is the bars with each other.
  const most = Math.max(
    ...rows.flatMap(({ before, after }) => [shareOf(before, votesBefore), shareOf(after, votesAfter)]),
  );
  const widthOf = (count: number, total: number) => `${most === 0 ? 0 : (shareOf(count, total) / most) * 100}%`;
  return (
    <table>
      <caption>Before talking and after</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Speaker</span>
          </th>
          <th scope="col">First above second</th>
          <th scope="col" class="figure">
            First
          </th>
          <th scope="col" class="figure">
            Second
          </th>
          <th scope="col" class="figure">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ speaker, name, before, after, change }, index) => (
          <tr key={speaker}>
            <th scope="row">{name}</th>
            <td class="bars" aria-hidden="true">
              {before > 0 && <span class="was" style={{ width: widthOf(before, votesBefore) }} />}
              {after > 0 && (
                <span class="strip" data-number={index + 1} style={{ width: widthOf(after, votesAfter) }} />
              )}
            </td>
            <td class="figure was-figure">{before}</td>
            <td class="figure">{after}</td>
            <td class="figure change">{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shareOf = (count: number, total: number) => (total === 0 ? 0 : count / total);
