/** A lesson as it is given: what it asks, how long it takes, and the ways on; for the teacher's eyes the answers as well. */
import { type Lesson, quotesOf, writeLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { CopyLink } from "../page/copy-link.tsx";
import { QrCode } from "../page/qr-code.tsx";
import type { Clipboard } from "../platform/clipboard.ts";
import { qrOf } from "../share/qr.ts";
import type { Game } from "../store/game.ts";
import { homeworkAddress } from "./lesson/address.ts";
import { boardEstimate, estimateInWords, homeworkEstimate } from "./lesson/estimate.ts";
import { lessonPreview, type PreviewRow } from "./lesson/preview.ts";
import { toolAddress } from "./lesson/tools.ts";
import { NeedsLink } from "./needs-link.tsx";

interface Props {
  readonly pack: Pack;
  readonly lesson: Lesson;
  readonly name: string;
  readonly game: Game;
  readonly clipboard: Clipboard;
}

export function LessonCard({ pack, lesson, name, game, clipboard }: Props) {
  const preview = lessonPreview(pack, lesson);
  const homework = homeworkAddress(pack, lesson);
  const link = game.address.linkTo(homework);
  return (
    <section class="sheet lesson-card" aria-labelledby="lesson-title">
      <p class="kicker">{name || "Your lesson"}</p>
      <h2 id="lesson-title">{preview.title.replace(/^Lesson: /, "")}</h2>
      {preview.terms.map((term) => (
        <p key={term}>{term}</p>
      ))}
      <Minutes pack={pack} lesson={lesson} />
      <p class="actions">
        <a class="button primary" href={toolAddress("board", writeLesson(pack, lesson))}>
          Start on the board
        </a>
        <a class="button" id="homework-link" href={homework}>
          Homework link
        </a>
        <CopyLink label="Copy" what="link" text={link} clipboard={clipboard} describedBy="homework-link" />
      </p>
      <p class="hint">
        Whoever opens the homework link plays these quotes on any device, without an account, and hands in a short code
        with no name in it.
      </p>
      <NeedsLink homework={homework} game={game} clipboard={clipboard} />
      <details>
        <summary>QR code of the homework link, to project</summary>
        <QrCode rows={qrOf(link)} label="QR code of the homework link" />
      </details>
      <details>
        <summary>Preview with answers, for your eyes</summary>
        <Answers rows={preview.rows} />
      </details>
    </section>
  );
}

function Minutes({ pack, lesson }: Pick<Props, "pack" | "lesson">) {
  const quotes = quotesOf(pack, lesson);
  const estimates = [
    { of: "On the board, one vote", ...boardEstimate(quotes, "once") },
    { of: "On the board, two votes", ...boardEstimate(quotes, "twice") },
    { of: "As homework", ...homeworkEstimate(quotes, lesson.clues) },
  ];
  return (
    <>
      <dl class="minutes">
        {estimates.map(({ of, minutes }) => (
          <div key={of}>
            <dt>{of}</dt>
            <dd>{estimateInWords({ minutes })}</dd>
          </div>
        ))}
      </dl>
      <details class="assumed">
        <summary>What these minutes take for granted</summary>
        <ul>
          {estimates.map(({ of, assumption }) => (
            <li key={of}>
              {of}: {assumption}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Answers({ rows }: { readonly rows: readonly PreviewRow[] }) {
  return (
    <ol class="answers">
      {rows.map(({ number, quote, speaker, why, clue, source }) => (
        <li key={number}>
          <blockquote translate={false}>{quote}</blockquote>
          <p>
            <strong>{speaker}</strong> · {source}
          </p>
          <p>{why}</p>
          <p class="hint">Clue: {clue}</p>
        </li>
      ))}
    </ol>
  );
}
