/** Things that went wrong without stopping the game: each kind is said once, in plain words, until it is dismissed. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { NOTICE_WORDS } from "./notice-words.ts";

export type NoticeKind = keyof typeof NOTICE_WORDS;
export type Notify = (kind: NoticeKind) => void;

export interface Notices {
  readonly store: StoreApi<readonly NoticeKind[]>;
  readonly notify: Notify;
  dismiss(): void;
}

export function createNotices(): Notices {
  const store = createStore<readonly NoticeKind[]>(() => []);
  const saidBefore = new Set<NoticeKind>();
  // About an address or a level, a second time is a new event; about storage, once is enough.
  const isRepeatable = (kind: NoticeKind) =>
    kind === "unknown-address" ||
    kind === "lesson-unreadable" ||
    kind === "no-front-page" ||
    kind === "level-changed" ||
    kind === "voiceless" ||
    kind === "not-fetched";
  return {
    store,
    notify(kind) {
      if (saidBefore.has(kind) && !isRepeatable(kind)) return;
      saidBefore.add(kind);
      store.setState((kinds) => (kinds.includes(kind) ? kinds : [...kinds, kind]), true);
    },
    dismiss: () => store.setState([], true),
  };
}
