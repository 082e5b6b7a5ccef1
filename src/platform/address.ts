/** The part of the page's address after the hash: which screen is asked for. */
export interface Address {
  /** For example "#/levels"; empty when there is none. */
  hash(): string;
  go(hash: string): void;
  /** Says another in place of the present one: going back does not lead to it. Tells nobody. */
  replace(hash: string): void;
  /** The whole address with another part after the hash, to be sent to somebody. */
  link(hash: string): string;
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
  link: (hash) => new URL(hash, location.href).href,
  onChange(listener) {
    addEventListener("hashchange", listener);
  },
};
