/**
 * What the bench asks of a page from inside it: when a mark was set, how soon a press was painted, how long frames
 * take, and whether the page has come to rest. The probes run in the page before any of its own scripts.
 */
import type { BrowserContext, Page } from "@playwright/test";
import { installPaintProbe } from "./paint-probe.ts";

interface Probe {
  /** Time of a mark after the start of the navigation, in ms; waits until it is set. */
  marked(name: string): Promise<number>;
  /** Times between frames over a window of time, in ms. */
  frames(windowMs: number): Promise<number[]>;
  /** How long ago the page itself last asked for a frame, in ms. */
  restedMs(): number;
  /** The longest task between two moments, in ms; 0 where none took 50. */
  longestTask(from: number, to: number): number;
}

interface PressProbe {
  /** Brings a button into view, and tells where its middle is in CSS pixels; null where there is none of that name. */
  reach(buttonName: string): { x: number; y: number } | null;
  /** From the press of a button to the frame that shows what came of it, in ms; resolves once both are known. */
  painted(): Promise<number>;
}

declare global {
  interface Window {
    bench: Probe;
    benchPress: PressProbe;
  }
}

/** A stage that has asked for no frame so long has been put to sleep. */
const RESTED_MS = 400;

/** Lays the probes into every page that the context will open. */
export async function probe(context: BrowserContext): Promise<void> {
  await context.addInitScript(installProbe);
  await context.addInitScript(installPressProbe);
  await context.addInitScript(installPaintProbe);
}

/** Waits until nothing on the page asks for frames any more. */
export async function untilRested(page: Page): Promise<void> {
  await page.waitForFunction((enough) => window.bench.restedMs() > enough, RESTED_MS, { polling: 100 });
}

/** Runs in the page, so it can use nothing from outside itself. */
function installProbe(): void {
  const askFrame = window.requestAnimationFrame.bind(window);
  let askedAt = 0;
  window.requestAnimationFrame = (callback) => {
    askedAt = performance.now();
    return askFrame(callback);
  };
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  window.bench = {
    marked: (name) =>
      new Promise((resolve) => {
        const look = () => {
          const [mark] = performance.getEntriesByName(name, "mark");
          if (mark) resolve(mark.startTime);
        };
        new PerformanceObserver(look).observe({ type: "mark" });
        look();
      }),
    frames: (windowMs) =>
      new Promise((resolve) => {
        const times: number[] = [];
        const step = (time: number) => {
          times.push(time);
          if (time - (times[0] ?? time) < windowMs) askFrame(step);
          else resolve(times.slice(1).map((at, index) => at - (times[index] ?? at)));
        };
        askFrame(step);
      }),
    restedMs: () => performance.now() - askedAt,
    longestTask: (from, to) =>
      Math.max(0, ...tasks.filter(({ startTime }) => startTime >= from && startTime <= to).map((t) => t.duration)),
  };
}

/** Runs in the page as well. The browser tells of presses from 16 ms up, to the nearest 8. */
function installPressProbe(): void {
  const events: PerformanceObserverInit & { durationThreshold: number } = { type: "event", durationThreshold: 16 };
  const pressed = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries().filter(({ name }) => ["pointerdown", "pointerup", "click"].includes(name));
      // The slowest event of a press is what a player feels.
      if (entries.some(({ name }) => name === "click")) resolve(Math.max(...entries.map(({ duration }) => duration)));
    }).observe(events);
  });
  window.benchPress = {
    reach(buttonName) {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === buttonName);
      button?.scrollIntoView({ block: "nearest", behavior: "instant" });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    painted: () => pressed,
  };
}
