/** What fifty quotes leave behind: heap after collection, canvases (every texture of the stage is one) and nodes. */
import { heldCanvases } from "../canvases.ts";
import type { Figure } from "../figures.ts";
import { createPlayer, untilStage } from "../player.ts";
import { untilRested } from "../probe.ts";
import type { Round } from "../rounds.ts";
import { type Visit, visit } from "../visit.ts";

const QUOTES_BEFORE = 10;
const QUOTES = 50;
/** Code is still being compiled here and there; 50 quotes held on to would be more. */
const GROWTH_MAX_KB = 200;

interface Held {
  readonly heapBytes: number;
  readonly canvases: number;
  readonly nodes: number;
}
interface Growth {
  readonly before: Held;
  /** After fifty quotes, most of them never seen before: what they leave is compiled code, as heap snapshots tell. */
  readonly after: Held;
  /** After fifty more, all of them seen before: what still grows now grows for ever. */
  readonly again: Held;
}

export function measureMemory({ browser, urls, levels }: Round): Promise<Growth> {
  return visit(browser, urls.level, {
    isSlow: false,
    async measure(opened) {
      await untilStage(opened.page);
      const player = createPlayer(opened.page, levels);
      await player.play(QUOTES_BEFORE);
      const before = await held(opened);
      await player.play(QUOTES);
      const after = await held(opened);
      await player.play(QUOTES);
      return { before, after, again: await held(opened) };
    },
  });
}

async function held({ page, cdp }: Visit): Promise<Held> {
  await untilRested(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { nodes } = await cdp.send("Memory.getDOMCounters");
  return { heapBytes: usedSize, nodes, canvases: (await heldCanvases(cdp)).count };
}

export function memoryFigures(rounds: readonly Growth[]): Figure[] {
  const all = (pick: (growth: Growth) => number) => rounds.map(pick);
  return [
    {
      what: `Heap that the first ${QUOTES} quotes leave behind, compiled code with it`,
      unit: "kB",
      samples: all(({ before, after }) => (after.heapBytes - before.heapBytes) / 1000),
    },
    {
      what: `Heap that the next ${QUOTES} leave behind`,
      unit: "kB",
      samples: all(({ after, again }) => (again.heapBytes - after.heapBytes) / 1000),
      limit: GROWTH_MAX_KB,
    },
    {
      what: `Canvases that all ${QUOTES * 2} leave behind`,
      unit: "",
      samples: all(({ before, again }) => again.canvases - before.canvases),
    },
    {
      what: `Nodes that all ${QUOTES * 2} leave behind`,
      unit: "",
      samples: all(({ before, again }) => again.nodes - before.nodes),
    },
    { what: "Canvases alive at the end", unit: "", samples: all(({ again }) => again.canvases) },
  ];
}
