/** What stands on a speaker's disc where there is no likeness. */

/** At most two letters: the first of the first and of the last word. */
export function initialsOf(name: string): string {
  const words = name.replace(/^(A|An|The) /i, "").split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.match(/./u)?.[0] ?? "");
  return letters.join("").toUpperCase();
}
