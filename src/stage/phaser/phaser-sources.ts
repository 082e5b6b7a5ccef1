/**
 * A plugin for the one build that makes our parts of Phaser. It lets parts.js name `phaser/src/…`, which the package
 * hides from resolvers, hands those CommonJS sources on as ES modules, and puts the stand-ins in place. A stand-in
 * for a file that does not exist or is no longer reached fails the build, so that the list cannot go stale.
 */
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { asEsModule, isListing, type Source } from "./as-es-module.ts";
import { unreached } from "./unreached.ts";

const manifest = createRequire(import.meta.url).resolve("phaser/package.json");
const sources = normalizePath(join(dirname(manifest), "src/"));
const prefix = "phaser/src/";

export const phaserVersion = versionIn(JSON.parse(readFileSync(manifest, "utf8")));

export function phaserSources(): Plugin {
  const stoodIn = new Set<string>();
  const find = memoised((path: string) => findSource(path));
  return {
    name: "soundbite:phaser-sources",
    enforce: "pre",
    resolveId(id) {
      return id.startsWith(prefix) ? sources + id.slice(prefix.length) : null;
    },
    load(id) {
      const standIn = standInFor(id);
      if (standIn === undefined) return null;
      stoodIn.add(id);
      return standIn;
    },
    transform(code, id) {
      if (!id.startsWith(sources) || standInFor(id) !== undefined) return null;
      const folder = dirname(id);
      return {
        code: asEsModule(code, (request) =>
          request.startsWith(".") ? find(normalizePath(join(folder, request))) : { id: request, kind: "module" },
        ),
        map: null,
        moduleSideEffects: registersItself(code),
      };
    },
    buildEnd(error) {
      const stale = Object.keys(unreached).filter((path) => !stoodIn.has(sources + path));
      if (!error && stale.length > 0) this.error(`unreached.ts lists what nothing reaches: ${stale.join(", ")}`);
    },
  };
}

function standInFor(id: string): string | undefined {
  return id.startsWith(sources) ? unreached[id.slice(sources.length)] : undefined;
}

/** As Node resolves a `require` of `path`: a file of that name, or the index of a folder. */
function findSource(path: string): Source {
  const id = [`${path}.js`, normalizePath(join(path, "index.js"))].find(isFile);
  if (id === undefined) throw new Error(`Phaser requires ${path}, which is not there`);
  const lists = standInFor(id) === undefined && isListing(readFileSync(id, "utf8"));
  return { id, kind: lists ? "listing" : "module" };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Plugins and factories enter themselves in a register as they load; nothing else in Phaser acts on loading. */
function registersItself(code: string): boolean {
  return /^\w+\.register\(/m.test(code);
}

function memoised<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function versionIn(manifestData: unknown): string {
  if (typeof manifestData === "object" && manifestData !== null && "version" in manifestData) {
    return String(manifestData.version);
  }
  throw new Error("Phaser's package.json names no version");
}
