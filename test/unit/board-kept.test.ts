/** Promises that a board, lessons and classes come back from the device as they were kept, or are refused in words. */
import { describe, expect, it } from "vitest";
import { openBoard, recordBoard } from "../../src/classroom/board/board.ts";
import { readBoard } from "../../src/classroom/board/read-board.ts";
import { votesOf } from "../../src/classroom/board/standing.ts";
import { boardShelf, classesShelf, lessonsShelf, withLesson } from "../../src/classroom/shelves.ts";
import { aBoard, doneTo, twoVotes } from "../content/boards.ts";
import { editedPack, nth, REAL_PACK } from "../content/packs.ts";

describe("a board kept on the device", () => {
  const board = doneTo(aBoard(), ...twoVotes({ khan: 3 }, { bailey: 4 }), { type: "undone" }, { type: "paused" });

  it("is, after a reload, the same board", () => {
    const kept: unknown = JSON.parse(JSON.stringify({ board: recordBoard(board) }));
    const record = boardShelf.parse(kept)?.board;
    if (!record) throw new Error("not read");
    expect(openBoard(REAL_PACK, record)).toEqual({ ok: true, board });
    expect(boardShelf.parse({ board: null })).toEqual(boardShelf.initial);
  });

  it("kept by the first version, as totals, comes back with the same votes", () => {
    const count = (number: number, speaker: string, count: number, isUndone = false) => ({
      number,
      isUndone,
      deed: { kind: "counted", quote: 0, round: "first", speaker, count },
    });
    const entries = [count(1, "khan", 1), count(2, "khan", 2), count(3, "bailey", 1), count(4, "khan", 3, true)];
    const kept = { board: { ...recordBoard(aBoard()), entries: [...entries, count(5, "khan", 4)] } };
    const record = boardShelf.parse(boardShelf.migrations[2]?.(boardShelf.migrations[1]?.(kept)))?.board;
    const opened = record && openBoard(REAL_PACK, record);
    if (!opened?.ok) throw new Error("not opened");
    expect([...votesOf(opened.board, 0, "first").values()]).toEqual([4, 1, 0, 0, 0]);
    expect(boardShelf.migrations[1]?.("no board")).toBe("no board");
  });

  it("kept before anybody was asked who is certain, goes on without asking", () => {
    const { sureness: _, ...setup } = board.setup;
    const kept = { board: { ...recordBoard(board), setup } };
    expect(boardShelf.parse(kept)).toBeNull();
    const record = boardShelf.parse(boardShelf.migrations[2]?.(kept))?.board;
    expect(record && openBoard(REAL_PACK, record)).toEqual({ ok: true, board });
    expect(boardShelf.migrations[2]?.({ board: null })).toEqual({ board: null });
  });

  it("is refused, and not thrown over, where it does not fit the quotes any more", () => {
    const record = recordBoard(board);
    const edited = editedPack(({ quotes }) => {
      nth(quotes, 0).text += "!";
    });
    const other = editedPack((file) => {
      file.id = "other";
    });
    expect(openBoard(edited, record)).toEqual({ ok: false, problem: "pack-changed" });
    expect(openBoard(other, record)).toEqual({ ok: false, problem: "another-pack" });
    expect(openBoard(REAL_PACK, { ...record, lesson: "the-plea" })).toEqual({ ok: false, problem: "no-such-lesson" });
    expect(openBoard(REAL_PACK, { ...record, entries: record.entries.slice(1) })).toEqual({
      ok: false,
      problem: "entries-do-not-fit",
    });
  });

  it.each([
    null,
    7,
    "board",
    [],
    {},
    { ...recordBoard(board), setup: { ...board.setup, way: "shouting" } },
    { ...recordBoard(board), setup: { ...board.setup, way: "teams", teams: 1 } },
    { ...recordBoard(board), entries: [{ number: 1, isUndone: false, deed: { kind: "counted", quote: -1 } }] },
    { ...recordBoard(board), isBlank: 1 },
  ])("that is none is not read: %#", (value) => expect(readBoard(value)).toBeNull());
});

describe("what else a teacher keeps", () => {
  it("is lessons by name and codes by lesson, checked on the way in", () => {
    const one = withLesson([], { name: " 9B \n", lesson: "a" });
    expect(withLesson(withLesson(one, { name: "8A", lesson: "b" }), { name: "9B", lesson: "c" })).toEqual([
      { name: "8A", lesson: "b" },
      { name: "9B", lesson: "c" },
    ]);
    expect(lessonsShelf.parse(one)).toEqual(one);
    expect(lessonsShelf.parse([{ name: 1, lesson: "a" }])).toBeNull();
    expect(lessonsShelf.parse({})).toBeNull();
    expect(classesShelf.parse({ a: ["B1", "B2"] })).toEqual({ a: ["B1", "B2"] });
    expect(classesShelf.parse({ a: [1] })).toBeNull();
    expect(classesShelf.parse([])).toBeNull();
  });
});
