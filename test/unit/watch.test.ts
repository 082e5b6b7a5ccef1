/**
 * Promises that a view hears at once and of every change it looks for, and that a listener that throws is reported
 * without stopping the others.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { watch } from "../../src/store/watch.ts";

/** Browsers report an error with `reportError`; Node has none, so the tests bring one that writes down. */
let reported: unknown[] = [];
beforeEach(() => {
  reported = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
});
afterEach(() => void Reflect.deleteProperty(globalThis, "reportError"));

const storeOf = () => createStore(() => ({ a: 1, b: 1 }));

describe("watching a store", () => {
  it("tells at once, and then of each change of what is looked for", () => {
    const store = storeOf();
    const seen: number[] = [];
    watch(
      store,
      ({ a }) => a,
      (a) => seen.push(a),
    );
    expect(seen).toEqual([1]);
    store.setState({ b: 2 });
    store.setState({ a: 2 });
    store.setState({ a: 2 });
    store.setState({ a: 3 });
    expect(seen).toEqual([1, 2, 3]);
  });

  it("goes by the likeness it is given", () => {
    const store = storeOf();
    let told = 0;
    watch(
      store,
      ({ a }) => [a],
      () => {
        told += 1;
      },
      ([a], [b]) => a === b,
    );
    store.setState({ b: 2 });
    expect(told).toBe(1);
    store.setState({ a: 2 });
    expect(told).toBe(2);
  });

  it("ends when it is let go", () => {
    const store = storeOf();
    const seen: number[] = [];
    const unwatch = watch(
      store,
      ({ a }) => a,
      (a) => seen.push(a),
    );
    unwatch();
    store.setState({ a: 2 });
    expect(seen).toEqual([1]);
  });

  it("goes on for all the others where one listener throws, and for that one at the next change", () => {
    const store = storeOf();
    const seen: string[] = [];
    const broken = new Error("this view is broken");
    watch(
      store,
      ({ a }) => a,
      (a) => seen.push(`before ${a}`),
    );
    watch(
      store,
      ({ a }) => a,
      (a) => {
        seen.push(`broken ${a}`);
        throw broken;
      },
    );
    watch(
      store,
      ({ a }) => a,
      (a) => seen.push(`after ${a}`),
    );
    expect(() => store.setState({ a: 2 })).not.toThrow();
    store.setState({ a: 3 });
    expect(seen.slice(3)).toEqual(["before 2", "broken 2", "after 2", "before 3", "broken 3", "after 3"]);
    expect(reported).toEqual([broken, broken, broken]);
  });
});
