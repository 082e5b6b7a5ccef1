/** The part of the page's address after the hash, which says what screen is asked for; and whole addresses to pass on. */
export interface Address {
  /** For example "#/levels"; empty when there is none. */
  hash(): string;
  go(hash: string): void;
  /** Says another in place of the present one: going back does not lead to it. Tells nobody. */
  replace(hash: string): void;
  /** The whole address of a screen, as it can be sent to somebody: nothing of this visit's own is in it. */
  readonly linkTo: (hash: string) => string;
  onChange(listener: () => void): void;
}

export const browserAddress: Address = {
  hash: () => location.hash,
  go(hash) {
    location.hash = hash;
  },
  replace(hash) {
    history.replaceState(null, "", hash);
  },
  linkTo: (hash) => location.href.replace(/[?#].*$/, "") + hash,
  onChange(listener) {
    addEventListener("hashchange", listener);
  },
};
