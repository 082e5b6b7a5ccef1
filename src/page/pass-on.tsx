/** What may be done with a finished run: share it, copy its link, keep its picture, or hold its code up to a phone. */
import { useState } from "preact/hooks";
import { PASS_ON_LABELS } from "../core/words.ts";
import type { Share } from "../store/supplement.ts";
import { layStyles } from "./late-styles.ts";
import {
  copyLink,
  PASSED_WORDS,
  type PassedOn,
  type PassedRun,
  type PassOnParts,
  savePicture,
  share,
} from "./pass-on.ts";
import { QrCode } from "./qr-code.tsx";
import styles from "./styles/pass-on.css?inline";

layStyles(styles);

/** How long it is said what came of a press. */
const SAID_MS = 6_000;

interface Props {
  readonly share: Share;
  readonly title: string;
  readonly parts: PassOnParts;
}

export function PassOn({ share: { link, text, qr }, title, parts }: Props) {
  const [done, setDone] = useState<PassedOn | null>(null);
  const run: PassedRun = { title, text, link };
  const after = async (passing: Promise<PassedOn>) => {
    setDone(await passing);
    setTimeout(() => setDone(null), SAID_MS);
  };
  // A page for a phone held upright, a card for a wide screen, as it is held when the button is pressed.
  const format = () => (matchMedia("(orientation: portrait)").matches ? "tall" : "wide");
  return (
    <section class="slip pass-on" data-part="pass-on" aria-label={PASS_ON_LABELS.heading}>
      <h2>{PASS_ON_LABELS.heading}</h2>
      <div class="actions">
        <button type="button" class="button" data-part="share" onClick={() => void after(share(parts, run))}>
          {PASS_ON_LABELS.share}
        </button>
        <button type="button" class="button" data-part="copy-link" onClick={() => void after(copyLink(parts, run))}>
          {PASS_ON_LABELS.copyLink}
        </button>
        <button
          type="button"
          class="button"
          data-part="save-picture"
          onClick={() => void after(savePicture(parts, format()))}
        >
          {PASS_ON_LABELS.savePicture}
        </button>
      </div>
      <QrCode rows={qr} label={PASS_ON_LABELS.qr} />
      <p class="link">
        <a data-part="run-link" href={link}>
          {PASS_ON_LABELS.link}
        </a>
      </p>
      <p class="passed" role="status">
        {done && PASSED_WORDS[done]}
      </p>
    </section>
  );
}
