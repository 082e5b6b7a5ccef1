/**
 * What the bench measures, made afresh: the game built as players get it, and the pages it is compared with. All of it
 * lies in a folder of its own, so that several benches and servers do not get in each other's way.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build, type Rolldown } from "vite";
import { builtParts } from "../../src/stage/phaser/built-parts.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, "../..");
const CACHE = join(ROOT, "node_modules/.cache/bench");

export interface Builds {
  readonly game: string;
  readonly bare: string;
  readonly phaser: string;
  /** Brotli bytes of what the stage's chunk holds, and of our parts of Phaser alone. */
  readonly stageBytes: number;
  readonly phaserPartsBytes: number;
  remove(): Promise<void>;
}

export async function makeBuilds(): Promise<Builds> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "run-"));
  const [game, bare, phaser] = [join(folder, "game"), join(folder, "bare"), join(folder, "phaser")];
  await Promise.all([bare, phaser].map((path) => mkdir(path)));
  const stageBytes = await buildGame(game);
  await copyPage("bare.html", bare);
  await copyPage("phaser.html", phaser);
  await packPhaser(phaser);
  return {
    game,
    bare,
    phaser,
    stageBytes,
    phaserPartsBytes: await phaserPartsBytes(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Builds the game into a folder and gives back the brotli bytes of all code that only the stage asks for. */
async function buildGame(outDir: string): Promise<number> {
  const built = await build({ root: ROOT, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const chunks = chunksOf(built);
  const stage = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/stage/stage.ts"));
  if (!stage) throw new Error("The build has no chunk for the stage.");
  return brotli(stage.code).length;
}

/** Our parts of Phaser made small as in the game's build; the file in the cache is left readable. */
async function phaserPartsBytes(): Promise<number> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: await builtParts(), preserveEntrySignatures: "strict" },
    },
  });
  return chunksOf(built).reduce((sum, { code }) => sum + brotli(code).length, 0);
}

function chunksOf(built: Awaited<ReturnType<typeof build>>): readonly Rolldown.OutputChunk[] {
  return [built]
    .flat()
    .flatMap((result) => ("output" in result ? result.output : []))
    .filter((file) => file.type === "chunk");
}

async function copyPage(name: string, folder: string): Promise<void> {
  const page = await readFile(join(HERE, "pages", name));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "index.html.br"), brotli(page));
}

/** Lays the packaged Phaser beside its page; packing it takes seconds, so the packed file is kept. */
async function packPhaser(folder: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("phaser/package.json");
  const packaged = join(dirname(manifest), "dist/phaser.min.js");
  const script = await readFile(packaged);
  const { version }: { version: string } = JSON.parse(await readFile(manifest, "utf8"));
  const kept = join(CACHE, `phaser-${version}-${script.length}.br`);
  const packed = await readFile(kept).catch(() => brotli(script));
  await writeFile(kept, packed);
  await copyFile(packaged, join(folder, "phaser.min.js"));
  await writeFile(join(folder, "phaser.min.js.br"), packed);
}

function brotli(content: string | Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}
