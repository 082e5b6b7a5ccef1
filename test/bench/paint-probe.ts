/** What the bench asks the browser about its painting: when a button was first to be seen, what shifted, how slow presses were. */

interface Press {
  readonly part: string;
  /** From the input to the frame that shows what came of it, in ms, to the nearest 8. */
  readonly ms: number;
}

interface PaintProbe {
  /** When the first frame that has something to press was painted, in ms after the start of the navigation. */
  firstButton(): Promise<number>;
  /** How much the layout has shifted without a press, as the browser counts it. */
  shift(): number;
  /** The presses that took longer than a frame; the slowest event of each. */
  slowPresses(): readonly Press[];
}

declare global {
  interface Window {
    benchPaint: PaintProbe;
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
export function installPaintProbe(): void {
  const buttons = "[data-part='begin'], body > button";
  /** The frame that the button belongs to. Where it is the first of all, the browser itself tells when it was painted. */
  const framed = new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector(buttons)) return;
      changes.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    };
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true });
  });
  const contentful = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName("first-contentful-paint")[0];
      if (first) resolve(first.startTime);
    }).observe({ type: "paint", buffered: true });
  });
  let shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, "hadRecentInput")) shifted += Number(Reflect.get(entry, "value"));
    }
  }).observe({ type: "layout-shift", buffered: true });

  const presses = new Map<number, Press>();
  const events: PerformanceObserverInit & { durationThreshold: number } = { type: "event", durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = Number(Reflect.get(entry, "interactionId"));
      if (id === 0 || entry.duration < (presses.get(id)?.ms ?? 0)) continue;
      const target = entry instanceof PerformanceEventTiming ? entry.target : null;
      const part = target instanceof Element ? target.closest("[data-part]")?.getAttribute("data-part") : null;
      presses.set(id, { part: part ?? presses.get(id)?.part ?? "gone", ms: entry.duration });
    }
  }).observe(events);

  window.benchPaint = {
    firstButton: async () => Math.max(await contentful, await framed),
    shift: () => shifted,
    slowPresses: () => [...presses.values()],
  };
}
