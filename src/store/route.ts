/** Which screen an address asks for, and the address of a screen. An address that names none is told apart, never guessed. */
import type { LevelId } from "../core/ids.ts";

export type Route =
  | { readonly screen: "title" }
  | { readonly screen: "levels" }
  | { readonly screen: "play"; readonly level: LevelId }
  | { readonly screen: "front-page" }
  | { readonly screen: "settings" }
  | { readonly screen: "unknown"; readonly asked: string };

export const HASHES = {
  title: "#/",
  levels: "#/levels",
  frontPage: "#/front-page",
  settings: "#/settings",
} as const;

export function playHash(level: LevelId): string {
  return `#/play/${level}`;
}

/** The address of a route. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case "play":
      return playHash(route.level);
    case "front-page":
      return HASHES.frontPage;
    case "unknown":
      return route.asked;
    case "title":
    case "levels":
    case "settings":
      return HASHES[route.screen];
  }
}

/** Reads the hash of an address; `levels` are those that the pack has. */
export function parseRoute(hash: string, levels: readonly LevelId[]): Route {
  const path = hash.replace(/^#\/?/, "").replace(/\/+$/, "");
  const [first = "", second = "", ...rest] = path.split("/");
  const level = levels.find((id) => id === second);
  if (first === "play" && level && rest.length === 0) return { screen: "play", level };
  if (second !== "" || rest.length > 0) return unknown(hash);
  if (first === "") return { screen: "title" };
  if (first === "levels" || first === "front-page" || first === "settings") return { screen: first };
  return unknown(hash);
}

function unknown(hash: string): Route {
  return { screen: "unknown", asked: hash.slice(0, 80) };
}
