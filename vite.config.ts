/** How the game is built, served and unit-tested. */
import { defineConfig } from "vitest/config";
import { compressAndServe } from "./src/platform/build/compress.ts";
import { earlyDoors } from "./src/platform/build/early-doors.ts";
import { embedPack } from "./src/platform/build/embed-pack.ts";
import { inlineEntry } from "./src/platform/build/inline-entry.ts";
import { pageFonts } from "./src/platform/build/page-fonts.ts";
import { plainImports } from "./src/platform/build/plain-imports.ts";
import { previewCard } from "./src/platform/build/preview-card.ts";
import { publishLevels } from "./src/platform/build/publish-levels.ts";
import { publishLicences } from "./src/platform/build/publish-licences.ts";
import { phaserParts } from "./src/stage/phaser/vite-plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [
    phaserParts(),
    plainImports(),
    embedPack(),
    previewCard(),
    publishLevels(),
    publishLicences(),
    inlineEntry(),
    earlyDoors(),
    pageFonts(),
    compressAndServe(),
  ],
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    // Whoever comes back waits for these: in one file.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: "doors", test: /valibot|store\/doors\.ts|rolldown.runtime/ }],
        },
      },
    },
  },
  // The page's own script has no address of its own to count from.
  experimental: {
    renderBuiltUrl: (file, { hostType }) =>
      hostType === "js" ? { runtime: `new URL(${JSON.stringify(file)},document.baseURI).href` } : { relative: true },
  },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
  test: {
    // Generous: a test proves behaviour, never speed, also on a busy machine.
    testTimeout: 60_000,
    include: ["test/{unit,property,content,architecture,story}/**/*.test.ts"],
    // No test leaves anything behind in a module, so the files share their workers: a third less time.
    isolate: false,
    pool: "threads",
  },
});
