/** The part of the page's address after the hash: which screen is asked for. */
export interface Address {
  /** For example "#/levels"; empty when there is none. */
  hash(): string;
  go(hash: string): void;
  onChange(listener: () => void): void;
}

export const browserAddress: Address = {
  hash: () => location.hash,
  go(hash) {
    location.hash = hash;
  },
  onChange(listener) {
    addEventListener("hashchange", listener);
  },
};
