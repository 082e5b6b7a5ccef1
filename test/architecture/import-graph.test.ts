/**
 * Promises that every import stays within the walls of the architecture, and that the fence is no painting: each kind of
 * violation is planted once and must be found.
 */
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FileMap, importsOf, readSources } from "./sources.ts";
import { allImports, breaches, cycles, isBuildTime, ROOMS, reachableFrom, roomOf } from "./walls.ts";

const SOURCES = readSources("src");

describe("the sources", () => {
  it("are read, and their imports found and resolved", () => {
    expect(SOURCES.size).toBeGreaterThan(80);
    const imports = allImports(SOURCES);
    expect(imports.length).toBeGreaterThan(300);
    const missing = imports.filter(({ isPackage, to }) => !isPackage && !existsSync(to));
    expect(missing).toEqual([]);
  });

  it("stand each in a room that the architecture has", () => {
    const rooms = new Set([...SOURCES.keys()].flatMap((file) => roomOf(file) ?? []));
    expect([...rooms].filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
  });

  it("go through no wall", () => expect(breaches(SOURCES)).toEqual([]));
  it("go round in no circle", () => expect(cycles(SOURCES)).toEqual([]));

  it("load, when the game runs, nothing that only a build has", () => {
    const loaded = reachableFrom("src/main.ts", SOURCES);
    expect(
      loaded.some(({ to }) => to === "phaser"),
      "the stage is reached",
    ).toBe(true);
    const onlyBuilding = /^(node:|vite|sirv|@valibot\/to-json-schema)/;
    const foreign = loaded.filter(({ isPackage, to }) => (isPackage ? onlyBuilding.test(to) : isBuildTime(to)));
    expect(foreign).toEqual([]);
  });

  it("make nobody wait for the supplement before the first quote", () => {
    const first = ["src/store/game.ts", "src/store/screen.ts"].flatMap((file) => reachableFrom(file, SOURCES));
    expect(first.some(({ to }) => to === "src/core/run.ts")).toBe(true);
    const late =
      /^src\/(share\/|store\/(supplement|deadline-clock|progress-file)|core\/(made-levels|todays-five|comparison))/;
    expect(first.filter(({ to }) => late.test(to))).toEqual([]);
  });

  it("make no newcomer wait for the doors of what is kept", () => {
    const stores = ["settings", "progress", "saved-runs", "game"].map((name) => `src/store/${name}.ts`);
    const loaded = stores.flatMap((file) => reachableFrom(file, SOURCES));
    expect(loaded.some(({ to }) => to === "src/store/keeper.ts")).toBe(true);
    expect(loaded.filter(({ to }) => to === "valibot" || to === "src/store/doors.ts")).toEqual([]);
  });

  it("of the build are known to vite.config.ts and to each other alone", () => {
    const config = readSources(".", /^vite\.config\.ts$/).get("vite.config.ts") ?? "";
    const known = importsOf("vite.config.ts", config).map(({ to }) => to);
    expect(known).toContain("src/stage/phaser/vite-plugin.ts");
    for (const to of known.filter((path) => path.startsWith("src/"))) expect(isBuildTime(to), to).toBe(true);
  });
});

describe("the fence", () => {
  const planted = (file: string, text: string): FileMap => new Map([[file, text]]);

  it.each([
    ["core", "src/core/run.ts", 'import { game } from "../store/game.ts";'],
    ["a package in core", "src/core/run.ts", 'import * as v from "valibot";'],
    ["stage in picture", "src/picture/print.ts", 'import { DAY } from "../stage/theme.ts";'],
    ["page in stage", "src/stage/actors.ts", 'import { fonts } from "../page/fonts.ts";'],
    ["stage in page", "src/page/app.tsx", 'const stage = await import("../stage/director.ts");'],
    ["sound in page", "src/page/app.tsx", 'export { play } from "../sound/player.ts";'],
    ["stage in sound", "src/sound/cues.ts", 'import type { Show } from "../stage/show.ts";'],
    ["content in page", "src/page/app.tsx", 'import type { Problem } from "../content/problem.ts";'],
    ["preact outside page", "src/store/game.ts", 'import { useState } from "preact/hooks";'],
    ["phaser outside stage", "src/page/app.tsx", 'import Phaser from "phaser";'],
    ["howler outside sound", "src/stage/actors.ts", 'import { Howl } from "howler";'],
    ["zustand outside store", "src/page/app.tsx", 'import { createStore } from "zustand/vanilla";'],
    ["a type of zustand too", "src/core/run.ts", 'import type { StoreApi } from "zustand/vanilla";'],
    ["store in picture", "src/picture/portrait.ts", 'import type { Game } from "../store/game.ts";'],
    ["a room in platform", "src/platform/clock.ts", 'import { fnv1a } from "../core/hash.ts";'],
    ["more than a type of platform", "src/store/game.ts", 'import { browserClock } from "../platform/clock.ts";'],
    ["the root", "src/page/app.tsx", 'import { followCurtain } from "../curtain.ts";'],
    ["a build program", "src/main.ts", 'import { compress } from "./platform/build/compress.ts";'],
    ["the Phaser plugin", "src/stage/art.ts", 'import { phaserParts } from "./phaser/vite-plugin.ts";'],
    ["an asset in picture", "src/picture/hall.ts", 'import url from "../../assets/icon.svg?url";'],
    ["a test", "src/core/run.ts", 'import { after } from "../../test/content/runs.ts";'],
    ["node", "src/store/kept.ts", 'import { readFileSync } from "node:fs";'],
    ["a bare import", "src/core/run.ts", 'import "../page/styles/index.css";'],
    ["an import over lines", "src/core/run.ts", 'import {\n  type A,\n  b,\n} from "../store/game.ts";'],
    ["a room nobody knows", "src/utils/helper.ts", 'import { a } from "../core/run.ts";'],
  ])("finds %s", (_, file, text) => {
    expect(breaches(planted(file, text))).toHaveLength(1);
  });

  it.each([
    ["a type of platform", "src/store/game.ts", 'import type { Clock } from "../platform/clock.ts";'],
    ["types alone in braces", "src/store/game.ts", 'import { type Clock } from "../platform/clock.ts";'],
    ["a comment", "src/core/run.ts", '/* import { game } from "../store/game.ts"; */\n// import "preact";'],
    ["a neighbour", "src/core/run.ts", 'import { fnv1a } from "./hash.ts";'],
    ["anything at the root", "src/main.ts", 'import { a } from "./page/app.tsx";\nimport("./stage/director.ts");'],
    ["a word about importing", "src/core/run.ts", 'const text = "they import goods from abroad";'],
  ])("lets pass %s", (_, file, text) => {
    expect(breaches(planted(file, text))).toEqual([]);
  });

  it("finds a circle, also one of types, and only where there is one", () => {
    const ring = new Map([
      ["src/core/a.ts", 'import { b } from "./b.ts";'],
      ["src/core/b.ts", 'import type { C } from "./c.ts";'],
      ["src/core/c.ts", 'export * from "./a.ts";'],
    ]);
    expect(cycles(ring)).toEqual(["src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts"]);
    const tree = new Map([...ring].slice(0, 2));
    expect(cycles(tree)).toEqual([]);
  });

  it("follows what the game loads to its end, and not what is only a type", () => {
    const files = new Map([
      ["src/main.ts", 'import { a } from "./core/a.ts";\nimport type { T } from "./core/t.ts";'],
      ["src/core/a.ts", 'import("./b.ts");'],
      ["src/core/b.ts", 'import { join } from "node:path";'],
      ["src/core/t.ts", 'import "vite";'],
    ]);
    expect(reachableFrom("src/main.ts", files).map(({ to }) => to)).toEqual([
      "src/core/a.ts",
      "src/core/b.ts",
      "node:",
    ]);
  });
});
