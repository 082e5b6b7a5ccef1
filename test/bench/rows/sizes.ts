/** How much code the stage is, packed as a host sends it. */
import type { Builds } from "../builds.ts";
import type { Figure } from "../figures.ts";

const PHASER_MAX_KB = 170;
const STAGE_MAX_KB = 75;

export function sizeFigures({ phaserPartsBytes, stageBytes }: Builds): Figure[] {
  return [
    { what: "Phaser, our parts of it, brotli", unit: "kB", samples: [phaserPartsBytes / 1000], limit: PHASER_MAX_KB },
    { what: "The whole chunk of the stage, brotli", unit: "kB", samples: [stageBytes / 1000], limit: STAGE_MAX_KB },
  ];
}
