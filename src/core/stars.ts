/** Stars for a level: one from half of the best score, two from three quarters, three from nine tenths. */
export type Stars = 0 | 1 | 2 | 3;

export function starsFor(score: number, scoreMax: number): Stars {
  if (scoreMax <= 0) return 0;
  const share = score / scoreMax;
  if (share >= 0.9) return 3;
  if (share >= 0.75) return 2;
  return share >= 0.5 ? 1 : 0;
}
