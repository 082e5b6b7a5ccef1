/** Where seeds come from. */
export interface Chance {
  /** An unsigned 32-bit number that nobody can foresee. */
  seed(): number;
}

export const browserChance: Chance = {
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};
