/** The walls of the house as a function: given sources, it names every import that goes through one. */
import { type FileMap, type Import, importsOf } from "./sources.ts";

interface Room {
  /** Rooms it may import, besides itself. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly mayUseAssets?: boolean;
}

/** The table of the architecture, with what content and store were allowed since: Valibot, for their parse doors. */
export const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  content: { rooms: ["core"], packages: ["valibot", "@valibot/to-json-schema"] },
  share: { rooms: ["core"], packages: ["lean-qr"] },
  store: { rooms: ["core", "content", "share", "platform"], packages: ["zustand", "valibot"] },
  picture: { rooms: ["core"], packages: [] },
  page: { rooms: ["store", "core", "platform"], packages: ["preact"], mayUseAssets: true },
  stage: { rooms: ["store", "core", "picture", "platform"], packages: ["phaser"], mayUseAssets: true },
  sound: { rooms: ["store", "core", "platform"], packages: ["howler"], mayUseAssets: true },
  classroom: {
    rooms: ["core", "content", "share", "store", "page", "platform"],
    packages: ["preact", "jsqr"],
    mayUseAssets: true,
  },
  platform: { rooms: [], packages: [] },
};

/** Programs that run while the game is built, never in it. */
const BUILD_TIME = /^src\/(platform\/build\/|stage\/phaser\/)/;
/** Of these, what is part of the game all the same. */
const BUILT_IN = /^src\/stage\/phaser\/(parts\.js|base-textures\.ts)$/;

export const isBuildTime = (file: string): boolean => BUILD_TIME.test(file) && !BUILT_IN.test(file);

/** "src/core/run.ts" is in core; a file in src itself is in no room and may import them all. */
export function roomOf(file: string): string | null {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** Every import that goes through a wall, as a sentence. */
export function breaches(files: FileMap): string[] {
  return allImports(files).flatMap((one) => {
    const problem = breachOf(one);
    return problem ? [`${one.from} imports ${one.specifier}: ${problem}`] : [];
  });
}

export function allImports(files: FileMap): Import[] {
  return [...files].flatMap(([file, text]) => importsOf(file, text));
}

function breachOf(one: Import): string | null {
  const room = roomOf(one.from);
  if (!one.isPackage && isBuildTime(one.to) && !isBuildTime(one.from)) return "that runs while the game is built";
  if (room === null) return null;
  const may = ROOMS[room];
  if (!may) return `the architecture has no room “${room}”`;
  if (isBuildTime(one.from)) return one.isPackage || one.to.startsWith("src/") ? null : "that is outside the sources";
  return one.isPackage ? packageBreach(one, room, may) : fileBreach(one, room, may);
}

function packageBreach({ from, to }: Import, room: string, { packages }: Room): string | null {
  if (from === "src/stage/phaser/parts.js" && to === "phaser") return null;
  return packages.includes(to) ? null : `${room} may not import the package ${to}`;
}

function fileBreach({ to, isTypeOnly }: Import, room: string, { rooms, mayUseAssets = false }: Room): string | null {
  if (to.startsWith("assets/")) return mayUseAssets ? null : `${room} may not use assets`;
  const other = roomOf(to);
  if (other === null) return to.startsWith("src/") ? "only main.ts knows the root" : "that is outside the sources";
  if (other === room) return null;
  if (!rooms.includes(other)) return `${room} may not import ${other}`;
  return other === "platform" && !isTypeOnly
    ? "of platform only the types may be known; main.ts hands the rest in"
    : null;
}

/** Files that import each other in a ring, each ring once, as "a → b → a". Types count: they bind as well. */
export function cycles(files: FileMap): string[] {
  const edges = new Map([...files].map(([file, text]) => [file, importsOf(file, text).map(({ to }) => to)]));
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.add([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return [...found];
}

/** Everything that the game loads, starting from one file; types are gone by then. */
export function reachableFrom(start: string, files: FileMap): Import[] {
  const seen = new Set<string>();
  const reached: Import[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const loaded = importsOf(file, files.get(file) ?? "").filter(({ isTypeOnly }) => !isTypeOnly);
    reached.push(...loaded);
    for (const { to, isPackage } of loaded) if (!isPackage) visit(to);
  };
  visit(start);
  return reached;
}
