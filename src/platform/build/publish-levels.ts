/** Publishes the packs and their JSON Schema as they are, under `levels/` beside the game, so that teachers can take them. */
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

export function publishLevels(): Plugin {
  return {
    name: "soundbite:publish-levels",
    apply: "build",
    generateBundle() {
      for (const file of readdirSync("levels")) {
        if (!file.endsWith(".json")) continue;
        this.emitFile({ type: "asset", fileName: `levels/${file}`, source: readFileSync(`levels/${file}`) });
      }
    },
  };
}
