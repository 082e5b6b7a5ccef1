/** How the game is built, served and unit-tested. */
import { defineConfig } from "vitest/config";
import { compressAndServe } from "./src/platform/build/compress.ts";
import { inlineStyles } from "./src/platform/build/inline-styles.ts";
import { publishLevels } from "./src/platform/build/publish-levels.ts";
import { publishLicences } from "./src/platform/build/publish-licences.ts";
import { phaserParts } from "./src/stage/phaser/vite-plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [phaserParts(), publishLevels(), publishLicences(), inlineStyles(), compressAndServe()],
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
  // Generous: a test proves behaviour, never speed, also on a busy machine.
  test: { testTimeout: 60_000, include: ["test/{unit,property,content,architecture,story}/**/*.test.ts"] },
});
