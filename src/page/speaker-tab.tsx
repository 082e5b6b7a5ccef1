/** The tab of a speaker's file: a board with their own colour and pattern, their likeness, their name as a heading. */
import type { ComponentChildren } from "preact";
import { layStyles } from "./late-styles.ts";
import styles from "./styles/tab.css?inline";

layStyles(styles);

interface Props {
  readonly speaker: { readonly id: string; readonly key: number };
  readonly children: ComponentChildren;
}

export function SpeakerTab({ speaker, children }: Props) {
  return (
    <div class="tab" data-speaker={speaker.id} data-number={speaker.key}>
      <span class="strip" aria-hidden="true" />
      <span class="bust" aria-hidden="true" />
      {children}
    </div>
  );
}
