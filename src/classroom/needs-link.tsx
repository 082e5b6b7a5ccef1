/** The same homework for a pupil who needs it otherwise: what is ticked is in the link, and holds for that visit alone. */
import { useState } from "preact/hooks";
import { CopyLink } from "../page/copy-link.tsx";
import { QrCode } from "../page/qr-code.tsx";
import type { Clipboard } from "../platform/clipboard.ts";
import { qrOf } from "../share/qr.ts";
import type { Game } from "../store/game.ts";
import { type Wishes, writeVisit } from "../store/visit.ts";

interface Props {
  /** The address of the homework, from "#" on. */
  readonly homework: string;
  readonly game: Game;
  readonly clipboard: Clipboard;
}

interface Need {
  readonly words: string;
  readonly wishes: Wishes;
}

const NEEDS: readonly Need[] = [
  { words: "Plain edition: words in order, no stage", wishes: { edition: "plain" } },
  { words: "Words half as large again", wishes: { textPercent: 150 } },
  { words: "No clock, in Deadline too", wishes: { deadlineSeconds: "off" } },
  { words: "A button that reads aloud, with a voice of the device", wishes: { readsAloud: true } },
];

export function NeedsLink({ homework, game, clipboard }: Props) {
  const [ticked, setTicked] = useState<readonly Need[]>(NEEDS);
  const tick = (need: Need) =>
    setTicked(ticked.includes(need) ? ticked.filter((one) => one !== need) : [...ticked, need]);
  const wishes: Wishes = Object.assign({}, ...ticked.map((need) => need.wishes));
  const link = game.address.linkTo(homework, writeVisit(wishes));
  return (
    <details class="needs">
      <summary>For a pupil who needs it otherwise</summary>
      <fieldset>
        <legend>This link also asks for</legend>
        {NEEDS.map((need) => (
          <label key={need.words} class="choice">
            <input type="checkbox" checked={ticked.includes(need)} onChange={() => tick(need)} /> {need.words}
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <a class="button" id="needs-link" href={link}>
          Adapted link
        </a>
        <CopyLink label="Copy" what="link" text={link} clipboard={clipboard} describedBy="needs-link" />
      </p>
      <p class="hint">
        The quotes and the code are the same. Hard words are explained under Help for everybody, and no quote is
        changed.
      </p>
      <QrCode rows={qrOf(link)} label="QR code of this link" />
    </details>
  );
}
