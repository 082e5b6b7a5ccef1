/** Which screen an address asks for, and the address of a screen. An address that names none is told apart, never guessed. */
import type { LevelId, QuoteId } from "../core/ids.ts";
import { findLinked, linkNameOf } from "../core/link-name.ts";
import type { Pack } from "../core/pack.ts";

export type Route =
  | { readonly screen: "title" }
  | { readonly screen: "levels" }
  | { readonly screen: "play"; readonly level: LevelId }
  | { readonly screen: "front-page" }
  | { readonly screen: "settings" }
  | SupplementRoute
  /** The teacher's tools, which read what follows by themselves: "", "board/…", "report/…" and the like, or a lesson. */
  | { readonly screen: "teach"; readonly path: string }
  /** What it leads to is being fetched. */
  | { readonly screen: "waiting" }
  | { readonly screen: "unknown"; readonly asked: string };

/** Routes that only the supplement can follow. */
export type SupplementRoute =
  | { readonly screen: "today" | "deadline" | "second-look" | "cuttings" }
  /** A level made from its name, which nobody has read yet. */
  | { readonly screen: "made-level"; readonly name: string }
  | { readonly screen: "quote"; readonly quote: QuoteId }
  /** A run that somebody sent, by its code, which nobody has read yet. */
  | { readonly screen: "sent-run"; readonly code: string };

export const HASHES = {
  title: "#/",
  levels: "#/levels",
  frontPage: "#/front-page",
  settings: "#/settings",
  today: "#/today",
  deadline: "#/deadline",
  secondLook: "#/second-look",
  cuttings: "#/cuttings",
  teach: "#/teach",
} as const;

export const playHash = (level: LevelId) => `#/play/${level}`;
/** By a name that does not give away who said it; an address with the quote's own id leads there as well. */
export const quoteHash = (quote: QuoteId) => `#/q/${linkNameOf(quote)}`;
export const runHash = (code: string) => `#/r/${code}`;

/** The address of a route. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case "play":
      return playHash(route.level);
    case "made-level":
      return `#/play/${route.name}`;
    case "quote":
      return quoteHash(route.quote);
    case "sent-run":
      return runHash(route.code);
    case "teach":
      return route.path ? `${HASHES.teach}/${route.path}` : HASHES.teach;
    case "unknown":
      return route.asked;
    case "waiting":
      return HASHES.title;
    default:
      return `#/${route.screen === "title" ? "" : route.screen}`;
  }
}

/** Longer than any code or name; what is cut off could not have been read anyway. */
const TEXT_MAX = 600;
const ALONE = ["levels", "front-page", "settings", "today", "deadline", "second-look", "cuttings"] as const;

/** Without the strokes at its end. No pattern: each of a hundred thousand strokes would look through all that follow it. */
function withoutStrokes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** Reads the hash of an address; levels and quotes are known by the pack. */
export function parseRoute(hash: string, { levels, quotes }: Pick<Pack, "levels" | "quotes">): Route {
  const path = withoutStrokes(hash.replace(/^#\/?/, ""));
  const [first = "", second = "", ...rest] = path.split("/");
  // A code is kept as it came, whatever it has become on the way: only its reader can say what is wrong with it.
  if (first === "r" && path !== first) return { screen: "sent-run", code: path.slice(2, TEXT_MAX) };
  if (first === "teach") return { screen: "teach", path: path.slice(6, TEXT_MAX) };
  if (first === "play" && second.includes(":")) return { screen: "made-level", name: path.slice(5, TEXT_MAX) };
  const level = levels.find(({ id }) => id === second);
  if (first === "play" && level && rest.length === 0) return { screen: "play", level: level.id };
  const quote = first === "q" && findLinked(quotes, second);
  if (quote && rest.length === 0) return { screen: "quote", quote: quote.id };
  if (second !== "" || rest.length > 0) return unknown(hash);
  if (first === "") return { screen: "title" };
  const screen = ALONE.find((known) => known === first);
  return screen ? { screen } : unknown(hash);
}

const SUPPLEMENT_SCREENS: readonly string[] = [
  "today",
  "deadline",
  "second-look",
  "cuttings",
  "made-level",
  "quote",
  "sent-run",
] satisfies readonly SupplementRoute["screen"][];

export function isSupplementRoute(route: Route): route is SupplementRoute {
  return SUPPLEMENT_SCREENS.includes(route.screen);
}

function unknown(hash: string): Route {
  return { screen: "unknown", asked: hash.slice(0, 80) };
}
