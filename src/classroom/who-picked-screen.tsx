/** A ten-minute activity with an address of its own: shown to the class step by step, or printed on two pages. */
import { useRef, useState } from "preact/hooks";
import { readLesson } from "../core/lesson.ts";
import { layStyles } from "../page/late-styles.ts";
import { PaperChoice } from "./paper-choice.tsx";
import { whoPicked } from "./print/who-picked.ts";
import { WhoPickedSheet } from "./print-who-picked.tsx";
import styles from "./styles/print.css?inline";
import sheets from "./styles/print-sheets.css?inline";
import whoPickedSheet from "./styles/print-who-picked.css?inline";
import large from "./styles/who-picked.css?inline";
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";
import { type Paper, usePaper } from "./use-paper.ts";
import { WhoPickedLarge } from "./who-picked-large.tsx";

[sheets, whoPickedSheet, styles, large].forEach(layStyles);

export function WhoPickedScreen({ game, device, path }: TeachScreenProps) {
  const { pack } = game.store.getState();
  const activity = whoPicked(pack);
  const dialog = useRef<HTMLDialogElement>(null);
  const [paper, setPaper] = useState<Paper>("A4");
  usePaper(paper);
  return (
    <TeachFrame tool="who-picked" lesson={readLesson(pack, path).ok ? path : ""} heading={activity.title}>
      <section class="sheet print-form no-print">
        <p class="lead">
          An activity of {activity.minutes} minutes, for any lesson or none. {activity.instruction}
        </p>
        <dl class="minutes">
          {activity.steps.map(({ title, fromMinute, toMinute, what }) => (
            <div key={title}>
              <dt>
                Minutes {fromMinute} to {toMinute}
              </dt>
              <dd>{title}</dd>
              <dd class="what">{what}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">It counts and asks, and gives no verdict.</p>
        <PaperChoice paper={paper} choose={setPaper} />
        <p class="actions">
          <button type="button" class="button primary" onClick={() => dialog.current?.showModal()}>
            Show it to the class
          </button>
          <button type="button" class="button" onClick={device.print}>
            Print it
          </button>
        </p>
      </section>
      <WhoPickedLarge activity={activity} dialog={dialog} />
      <div class="papers" data-paper={paper}>
        <WhoPickedSheet activity={activity} />
      </div>
    </TeachFrame>
  );
}
