/** The names of the scenes; one for each kind of screen that the stage shows, and the hall, the light and the audience around them. */
import type { ScreenKind } from "../../store/screen.ts";

export const SCENE_KEYS = {
  loading: "loading",
  hall: "hall",
  light: "light",
  audience: "audience",
  title: "title",
  levels: "levels",
  introduction: "introduction",
  round: "round",
  "front-page": "front-page",
} as const;
export type SceneKey = (typeof SCENE_KEYS)[keyof typeof SCENE_KEYS];

/** The scene that plays a kind of screen; null for those that are the page alone. */
export function sceneFor(kind: ScreenKind): SceneKey | null {
  switch (kind) {
    case "title":
    case "levels":
    case "introduction":
    case "round":
    case "front-page":
      return SCENE_KEYS[kind];
    default:
      return null;
  }
}
