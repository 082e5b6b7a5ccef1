/**
 * Handing a lesson's run in: a code with no name in it, and a byline of two words that the report finds in it as well. The
 * pupil writes them down or sends them; the game sends nothing.
 */
import { bylineFrom } from "../core/byline.ts";
import { HAND_IN_LABELS } from "../core/words.ts";
import type { Clipboard } from "../platform/clipboard.ts";
import type { Share } from "../store/supplement.ts";
import { CopyLink } from "./copy-link.tsx";
import { layStyles } from "./late-styles.ts";
import { QrCode } from "./qr-code.tsx";
import foot from "./styles/dialog-foot.css?inline";
import styles from "./styles/hand-in.css?inline";
import dialog from "./styles/help.css?inline";

[dialog, foot, styles].forEach(layStyles);

/** Fours are told apart by space alone: what is copied is the code in one. */
const GROUPS = /.{1,4}/g;

interface Props {
  readonly id: string;
  readonly seed: number;
  readonly share: Share;
  readonly clipboard: Clipboard;
}

export function HandIn({ id, seed, share: { code, qr }, clipboard }: Props) {
  return (
    <dialog id={id} class="hand-in" aria-labelledby="hand-in-heading">
      <form method="dialog">
        <h2 id="hand-in-heading" tabIndex={-1} autofocus>
          {HAND_IN_LABELS.heading}
        </h2>
        <p>
          Your byline is <strong class="byline">{bylineFrom(seed)}</strong> Write it down: it stands for you in the
          class report, and nobody else knows it.
        </p>
        <p id="hand-in-code" class="code-line">
          <span>{HAND_IN_LABELS.code}</span>
          <output aria-label={HAND_IN_LABELS.code}>
            {(code.match(GROUPS) ?? []).map((group) => (
              <>
                <span class="group">{group}</span>
                <wbr />
              </>
            ))}
          </output>
        </p>
        <p>
          Send the code the way your teacher says, write it down exactly as it stands, or hold up the picture of it. No
          name is in it, only your choices. The game sends nothing by itself.
        </p>
        <QrCode rows={qr} label={HAND_IN_LABELS.qr} />
        <div class="actions">
          <CopyLink
            label="Copy the code"
            what="code"
            text={code}
            clipboard={clipboard}
            describedBy="hand-in-code"
            isMain
          />
          <button type="submit" class="button">
            Close
          </button>
        </div>
      </form>
    </dialog>
  );
}
