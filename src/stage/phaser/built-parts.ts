/**
 * Bundles parts.js with the Phaser sources it reaches into one ES module and keeps that under node_modules/.cache, so
 * that building, serving and testing all run the same file. The name of the file stands for everything it was made
 * from, and the file appears whole or not at all, however many builds run side by side.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, normalizePath, version as viteVersion } from "vite";
import { phaserSources, phaserVersion } from "./phaser-sources.ts";

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, "../../../node_modules/.cache/soundbite");
const recipe = ["parts.js", "unreached.ts", "built-parts.ts", "phaser-sources.ts", "as-es-module.ts", "build-flags.ts"];

/** The path of the bundle, which is made first if the cache has none of this recipe. */
export async function builtParts(): Promise<string> {
  const hash = createHash("sha256").update(`Phaser ${phaserVersion}, Vite ${viteVersion}`);
  for (const file of recipe) hash.update(await readFile(join(here, file)));
  const path = join(cache, `phaser-${phaserVersion}-${hash.digest("hex").slice(0, 16)}.mjs`);
  if (!existsSync(path)) await writeWhole(path, await bundleParts());
  return normalizePath(path);
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.tmp`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

async function bundleParts(): Promise<string> {
  const built = await build({
    root: here,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [phaserSources()],
    build: {
      write: false,
      // Left readable for the dev server; the app's own build makes it small.
      minify: false,
      lib: { entry: join(here, "parts.js"), formats: ["es"] },
      rolldownOptions: {
        output: {
          banner: `/*! Phaser ${phaserVersion}, copyright Richard Davey, Phaser Studio Inc; eventemitter3, copyright Arnout Kazemier; MIT licence */`,
          comments: { legal: false, jsdoc: false },
        },
      },
    },
  });
  const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [chunk] = files;
  if (files.length !== 1 || chunk?.type !== "chunk") throw new Error("Phaser's parts did not become one file");
  return chunk.code;
}
