/** Counts requests and bytes over the wire, headers and all, up to a moment of the page's own time. */
import type { CDPSession, Page } from "@playwright/test";

interface Arrival {
  readonly at: number;
  readonly bytes: number;
}
interface Sent {
  readonly at: number;
  readonly arrivals: Arrival[];
}

export interface Traffic {
  /** Requests sent and bytes arrived by `markMs` after the start of the navigation. */
  until(page: Page, markMs: number): Promise<{ requests: number; bytes: number }>;
}

/** Listens from now on; call it before the page is opened. */
export function recordTraffic(cdp: CDPSession): Traffic {
  const sent = new Map<string, Sent>();
  let clockAhead = 0;
  cdp.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
    if (!request.url.startsWith("http")) return;
    if (sent.size === 0) clockAhead = timestamp - wallTime;
    sent.set(requestId, { at: timestamp, arrivals: [] });
  });
  cdp.on("Network.responseReceived", ({ requestId, response, timestamp }) => {
    sent.get(requestId)?.arrivals.push({ at: timestamp, bytes: response.encodedDataLength });
  });
  cdp.on("Network.dataReceived", ({ requestId, encodedDataLength, timestamp }) => {
    sent.get(requestId)?.arrivals.push({ at: timestamp, bytes: encodedDataLength });
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const arrivals = sent.get(requestId)?.arrivals;
    // What the browser did not tell of bit by bit arrived by the end.
    const told = arrivals?.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    arrivals?.push({ at: timestamp, bytes: encodedDataLength - told });
  });
  return {
    async until(page, markMs) {
      const origin = await page.evaluate(() => performance.timeOrigin);
      const end = (origin + markMs) / 1000 + clockAhead;
      const before = [...sent.values()].filter(({ at }) => at <= end);
      const arrived = before.flatMap(({ arrivals }) => arrivals).filter(({ at }) => at <= end);
      return { requests: before.length, bytes: arrived.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
  };
}
