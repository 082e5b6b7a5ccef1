/**
 * What of the citizenship programmes of study for England (2013, key stages 3 and 4) a lesson with the game serves. In our
 * words and no quotation: a teacher who needs the wording has it from the Department for Education.
 */
export const CITIZENSHIP = {
  "ks3-democracy": { stage: 3, words: "how democracy works in the United Kingdom, and what citizens can do in it" },
  "ks3-voting": { stage: 3, words: "voting and elections, and the part that political parties play" },
  "ks3-evidence": { stage: 3, words: "questioning evidence, weighing viewpoints and arguing with reasons" },
  "ks4-press": { stage: 4, words: "those in power being held to account, and the part of a free press in it" },
  "ks4-influence": { stage: 4, words: "how citizens try to influence decisions, here and beyond" },
  "ks4-europe": { stage: 4, words: "the United Kingdom’s relations with the rest of Europe and the wider world" },
  "ks4-identities": {
    stage: 4,
    words: "different identities in the United Kingdom, and respect between people who differ",
  },
  "ks4-evidence": { stage: 4, words: "weighing evidence, arguing persuasively and backing up conclusions" },
} as const satisfies Readonly<Record<string, { readonly stage: 3 | 4; readonly words: string }>>;

export type CitizenshipPoint = keyof typeof CITIZENSHIP;

/** "Key stage 3: questioning evidence, weighing viewpoints and arguing with reasons." */
export function pointInWords(point: CitizenshipPoint): string {
  const { stage, words } = CITIZENSHIP[point];
  return `Key stage ${stage}: ${words}.`;
}
