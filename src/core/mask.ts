/** Hides a speaker's own name or handle in a quote while it is being asked; the reveal shows it whole. */
import type { Speaker } from "./pack.ts";

export const MASK = "@…";

/** `text` with the speaker's full name, surname and handles made of them replaced by `@…`. */
export function maskOwnName(text: string, speaker: Speaker): string {
  const names = speaker.name.split(/\s+/).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  const surname = names.at(-1);
  if (!surname || names.length < 2) return text;
  const given = names.slice(0, -1).map(literal).join("\\s?");
  const own = new RegExp(`@?(?:${given}\\s?)?${literal(surname)}\\b|@${given}\\b`, "giu");
  return text.replace(own, MASK);
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
