/** Promises that what goes wrong is said once and in plain words, and about an address or a level each time anew. */
import { describe, expect, it } from "vitest";
import { NOTICE_WORDS } from "../../src/store/notice-words.ts";
import { createNotices, type NoticeKind } from "../../src/store/notices.ts";

const REPEATED: readonly NoticeKind[] = [
  "unknown-address",
  "lesson-unreadable",
  "no-front-page",
  "level-changed",
  "not-fetched",
  "voiceless",
];
const ONCE: readonly NoticeKind[] = ["unreadable", "newer", "not-kept", "pack-set-aside", "visit-odd"];

describe("notices", () => {
  it("stand there until they are dismissed, each kind once, in the order they came", () => {
    const notices = createNotices();
    const { store, notify } = notices;
    for (const kind of ["not-kept", "level-changed", "not-kept", "level-changed"] as const) notify(kind);
    expect(store.getState()).toEqual(["not-kept", "level-changed"]);
    notices.dismiss();
    expect(store.getState()).toEqual([]);
  });

  it.each(ONCE)("about “%s” are not said again once dismissed", (kind) => {
    const notices = createNotices();
    const { store, notify } = notices;
    notify(kind);
    notices.dismiss();
    notify(kind);
    expect(store.getState()).toEqual([]);
  });

  it.each(REPEATED)("about “%s” are said again when it happens again", (kind) => {
    const notices = createNotices();
    const { store, notify } = notices;
    notify(kind);
    notices.dismiss();
    notify(kind);
    expect(store.getState()).toEqual([kind]);
  });

  it("tell nobody when nothing new is said", () => {
    const { store, notify } = createNotices();
    notify("newer");
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    notify("newer");
    expect(told).toBe(0);
  });

  it("of one game are not another's", () => {
    createNotices().notify("newer");
    expect(createNotices().store.getState()).toEqual([]);
  });

  it("are whole sentences, and every kind has one of its own", () => {
    const words = Object.values(NOTICE_WORDS);
    for (const text of words) expect(text).toMatch(/^\p{Lu}[^!]+\.$/u);
    expect(new Set(words).size).toBe(words.length);
    expect(Object.keys(NOTICE_WORDS).toSorted()).toEqual([...ONCE, ...REPEATED].toSorted());
  });
});
