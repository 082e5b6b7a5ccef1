/**
 * Answers every import of "phaser" with our needed parts of it, about a sixth of the whole package, in `vite build`,
 * `vite dev` and Vitest alike. The typings stay those of the package: what parts.js leaves out compiles and is
 * missing at run time.
 */
import type { Plugin } from "vite";
import { builtParts } from "./built-parts.ts";

export function phaserParts(): Plugin {
  let parts: Promise<string> | undefined;
  return {
    name: "soundbite:phaser-parts",
    enforce: "pre",
    // Already one ES module: the dev server must serve it, not bundle the package in its place.
    config: () => ({ optimizeDeps: { exclude: ["phaser"] } }),
    resolveId: {
      filter: { id: /^phaser$/ },
      handler() {
        parts ??= builtParts();
        return parts;
      },
    },
  };
}
