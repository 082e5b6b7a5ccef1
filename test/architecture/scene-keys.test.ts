/**
 * Promises that every scene key has its scene, every scene its key, and the game all of them. Phaser says nothing about
 * a scene it does not know.
 */
import { describe, expect, it } from "vitest";
import { SCENE_KEYS, sceneFor } from "../../src/stage/scenes/keys.ts";
import type { ScreenKind } from "../../src/store/screen.ts";
import { readSources, withoutComments } from "./sources.ts";

const STAGE = [...readSources("src/stage", /\.ts$/)].map(([file, text]) => [file, withoutComments(text)] as const);
const GAME = STAGE.find(([file]) => file.endsWith("phaser-game.ts"))?.[1] ?? "";

/** Scenes by the key that they give themselves: `super(SCENE_KEYS.round)` in `class RoundScene`. */
const SCENES = STAGE.flatMap(([, text]) =>
  [...text.matchAll(/export class (\w+)[\s\S]*?super\(SCENE_KEYS(?:\.(\w+)|\["([^"]+)"\])\)/g)].map(
    ([, name = "", dotted, quoted]) => ({ name, key: dotted ?? quoted ?? "" }),
  ),
);

describe("scene keys", () => {
  it("are each their own name, and taken by one scene exactly", () => {
    expect(Object.entries(SCENE_KEYS).filter(([name, key]) => name !== key)).toEqual([]);
    expect(SCENES.map(({ key }) => key).toSorted()).toEqual(Object.keys(SCENE_KEYS).toSorted());
  });

  it("lead to scenes that the game knows", () => {
    const list =
      /scene: \[([^\]]*)\]/
        .exec(GAME)?.[1]
        ?.split(",")
        .map((name) => name.trim()) ?? [];
    expect(list.filter((name) => name !== "").toSorted()).toEqual(SCENES.map(({ name }) => name).toSorted());
  });

  it("are never written as bare text where a scene is started, stopped or fetched", () => {
    for (const [file, text] of STAGE) {
      expect(text, file).not.toMatch(/\bscene\.(start|stop|get|getScene|launch|run|wake|sleep)\(\s*["'`]/);
    }
  });

  it("are there for every kind of screen that the stage shows, and for no other", () => {
    const scenes = {
      title: sceneFor("title"),
      levels: sceneFor("levels"),
      introduction: sceneFor("introduction"),
      round: sceneFor("round"),
      "front-page": sceneFor("front-page"),
    };
    const alone = {
      settings: sceneFor("settings"),
      waiting: sceneFor("waiting"),
      today: sceneFor("today"),
      "second-look": sceneFor("second-look"),
      cuttings: sceneFor("cuttings"),
      quote: sceneFor("quote"),
      "sent-run": sceneFor("sent-run"),
      "unreadable-run": sceneFor("unreadable-run"),
      teach: sceneFor("teach"),
    };
    ({ ...scenes, ...alone }) satisfies Record<ScreenKind, unknown>;
    expect(SCENE_KEYS).toMatchObject(scenes);
    for (const scene of Object.values(alone)) expect(scene).toBeNull();
  });
});
