/** Voice by voice: how many of each speaker's quotes in a run were given to them. All of the pack's speakers, in its order. */
import type { SpeakerId } from "../ids.ts";
import type { Pack } from "../pack.ts";
import type { Answer } from "../results.ts";

export interface VoicesView {
  readonly heading: string;
  readonly rows: readonly VoiceView[];
}

export interface VoiceView {
  readonly id: SpeakerId;
  readonly name: string;
  /** Counts from 1, in the pack's order. */
  readonly key: number;
  /** "2 of 3"; "not in it" where nothing of theirs was asked. */
  readonly count: string;
  readonly wasHeard: boolean;
}

export function voicesIn(pack: Pack, answers: readonly Answer[]): VoicesView {
  const rows = pack.speakers.map(({ id, name }, index) => {
    const own = answers.filter(({ quote }) => quote.speaker === id);
    const right = own.filter(({ isRight }) => isRight).length;
    const wasHeard = own.length > 0;
    return { id, name, key: index + 1, count: wasHeard ? `${right} of ${own.length}` : "not in it", wasHeard };
  });
  return { heading: "Voice by voice", rows };
}
