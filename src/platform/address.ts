/** The part of the page's address after the hash, which says what screen is asked for; and whole addresses to pass on. */
export interface Address {
  /** For example "#/levels"; empty when there is none. */
  hash(): string;
  go(hash: string): void;
  /** Says another in place of the present one: going back does not lead to it. Tells nobody. */
  replace(hash: string): void;
  /** The whole address of a screen, as it can be sent to somebody: nothing of this visit's own is in it, but `query`. */
  readonly linkTo: (hash: string, query?: string) => string;
  onChange(listener: () => void): void;
}

/** What the link asks for this visit, such as "?edition=plain"; empty when it asks for nothing. */
export const browserQuery = () => location.search;

export const browserAddress: Address = {
  hash: () => location.hash,
  go(hash) {
    location.hash = hash;
  },
  replace(hash) {
    history.replaceState(null, "", hash);
  },
  linkTo: (hash, query = "") => location.href.replace(/[?#].*$/, "") + query + hash,
  onChange(listener) {
    addEventListener("hashchange", listener);
  },
};
