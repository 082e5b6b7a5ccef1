/**
 * Screens that are fetched when they are first asked for, or before that in an idle moment: none of them stands before
 * the first quote. Until one is there its place says so; one that cannot be fetched says that, with a way on.
 */
import type { ComponentChild } from "preact";
import type { ScreenKind } from "../store/screen.ts";
import { Fetching, NotFetched } from "./fetching.tsx";
import { loadersWith } from "./on-demand-loaders.tsx";
import { COMMON, type Draw, NAMES, type OnDemandName, OVERLAYS, type ScreenProps } from "./on-demand-names.ts";
import type { PageParts } from "./parts.ts";

export interface OnDemand {
  /** The screen or dialog, or what stands in its place until it is there. */
  draw(name: OnDemandName, props: ScreenProps): ComponentChild;
  isThere(name: OnDemandName): boolean;
  /** Fetches what will be asked for soon. */
  expect(name: OnDemandName): void;
  /** Whether a screen of this kind has still to be fetched. */
  isAwaited(kind: ScreenKind): boolean;
  /** Resolves once it is there or cannot be had. */
  fetch(name: OnDemandName): Promise<void>;
  /** Fetches what nearly everybody comes to, one after another. */
  readonly fetchCommon: () => Promise<void>;
}

/** `onChange` is called each time that something has arrived or failed. */
export function createOnDemand(parts: PageParts, onChange: () => void): OnDemand {
  const loaders = loadersWith(parts);
  const there = new Map<OnDemandName, Draw>();
  const asked = new Map<OnDemandName, Promise<void>>();
  const failed = new Set<OnDemandName>();
  const load = async (name: OnDemandName) => {
    try {
      there.set(name, await loaders[name]());
      failed.delete(name);
    } catch (error) {
      console.info(`“${name}” could not be fetched:`, error);
      failed.add(name);
      asked.delete(name);
    }
    onChange();
  };
  const fetch = (name: OnDemandName) => {
    const asking = asked.get(name) ?? load(name);
    asked.set(name, asking);
    return asking;
  };
  const expect = (name: OnDemandName) => {
    if (!failed.has(name)) void fetch(name);
  };
  return {
    draw(name, props) {
      const draw = there.get(name);
      if (draw) return draw(props);
      expect(name);
      if (OVERLAYS.includes(name)) return null;
      return failed.has(name) ? <NotFetched /> : <Fetching />;
    },
    isThere: (name) => there.has(name),
    expect,
    isAwaited: (kind) => NAMES.some((name) => name === kind && !there.has(name)),
    fetch,
    async fetchCommon() {
      // What could not be had stays so until the player tries again: a screen that says so does not go of itself.
      for (const name of COMMON) if (!failed.has(name)) await fetch(name);
    },
  };
}
