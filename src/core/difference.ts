/** Marks where two printings of the same words differ, word by word, for the source card. */

export interface Run {
  readonly text: string;
  readonly isDifferent: boolean;
}

/**
 * `text` in runs of words that also stand in `other` in the same order, and words that do not.
 * Longest common subsequence of words; joined with single spaces the runs give `text` back.
 */
export function markDifference(text: string, other: string): Run[] {
  const words = text.split(/\s+/);
  const kept = commonWords(words, other.split(/\s+/));
  const runs: { text: string; isDifferent: boolean }[] = [];
  words.forEach((word, index) => {
    const isDifferent = !kept.has(index);
    const last = runs.at(-1);
    if (last && last.isDifferent === isDifferent) last.text += ` ${word}`;
    else runs.push({ text: word, isDifferent });
  });
  return runs;
}

/** Indexes of the words of `a` that belong to a longest common subsequence with `b`. */
function commonWords(a: readonly string[], b: readonly string[]): Set<number> {
  const same = (x: string | undefined, y: string | undefined) => fold(x) === fold(y);
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(a[i], b[j])) {
      kept.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Straight and curly marks are one mark: that is the printer's taste, not a difference of words. */
function fold(word: string | undefined): string {
  return (word ?? "").replace(/[’‘]/g, "'").replace(/[“”"]/g, '"');
}
