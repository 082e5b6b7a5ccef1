/**
 * The door for packs: text from outside comes in, and a trusted `Pack` or the whole list of problems goes out.
 * The game's own pack has come through it when the game was built (`own-pack.ts`).
 */
import * as v from "valibot";
import type { Pack } from "../core/pack.ts";
import { checkPack, placeOf } from "./check-pack.ts";
import { looseOf } from "./loose-pack.ts";
import { LIMITS, PACK_FORMAT, packSchema } from "./pack-schema.ts";
import type { Parsed, Problem } from "./problem.ts";
import { trustPack } from "./trust-pack.ts";

/** Every problem a pack can have by mistake; of a file that has more, the list ends by saying how many. */
const PROBLEMS_SHOWN = 500;

/** Reads the text of a pack file. */
export function parsePackText(text: string): Parsed<Pack> {
  if (text.length > LIMITS.fileBytes) {
    return refuse([
      {
        place: "",
        message: `The file is too large: over ${LIMITS.fileBytes / 1000} thousand characters.`,
      },
    ]);
  }
  try {
    return parsePack(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse([
      {
        place: "",
        message: `The file is not JSON that can be read (${detail}).`,
      },
    ]);
  }
}

/** Checks a value that claims to be a pack. */
export function parsePack(value: unknown): Parsed<Pack> {
  const format = formatOf(value);
  if (format !== null && format > PACK_FORMAT) {
    const message = `The pack is of format ${format}, newer than this game can read (${PACK_FORMAT}). Please update the game.`;
    return refuse([{ place: "format", message }]);
  }
  const endless = endlessList(value);
  if (endless !== null) {
    const message = `The file has a list of ${endless} entries; no list of a pack has more than ${LIMITS.quotes}.`;
    return refuse([{ place: "", message }]);
  }
  const shaped = v.safeParse(packSchema, value);
  if (!shaped.success) {
    return refuse([...shaped.issues.map((issue) => problemOf(issue, value)), ...checkPack(looseOf(value))]);
  }
  const problems = checkPack(shaped.output);
  return problems.length > 0 ? refuse(problems) : { ok: true, value: trustPack(shaped.output) };
}

/**
 * The length of a list that is longer than any may be; null if there is none. To be told of each of its entries would
 * help nobody, and take the game minutes. No recursion: a hostile file may be as deep as it is long.
 */
function endlessList(value: unknown): number | null {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const here = left.pop();
    if (Array.isArray(here) && here.length > LIMITS.quotes * 2) return here.length;
    if (typeof here === "object" && here !== null) for (const inner of Object.values(here)) left.push(inner);
  }
  return null;
}

function formatOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("format" in value)) return null;
  return typeof value.format === "number" ? value.format : null;
}

function problemOf(issue: v.BaseIssue<unknown>, root: unknown): Problem {
  const isMissing = issue.received === "undefined" || issue.message.startsWith("Invalid key");
  const message = isMissing ? "is missing" : issue.message.replace(/^Invalid type:.*/, "has the wrong kind of value");
  if (!issue.path) return { place: "", message: `The pack ${message}.` };
  return {
    place: placeInWords(
      issue.path.map(({ key }) => key),
      root,
    ),
    message,
  };
}

function placeInWords(keys: readonly unknown[], root: unknown): string {
  const places: string[] = [];
  let here = root;
  for (const key of keys) {
    here = childOf(here, key);
    if (typeof key === "number") places.push(placeOf(places.pop() ?? "entries", key, idOf(here)));
    else places.push(String(key));
  }
  return places.join(", ");
}

function childOf(parent: unknown, key: unknown): unknown {
  return typeof parent === "object" && parent !== null ? Reflect.get(parent, String(key)) : undefined;
}

function idOf(value: unknown): string | undefined {
  const id = childOf(value, "id");
  return typeof id === "string" ? id.slice(0, 60) : undefined;
}

function refuse(problems: readonly Problem[]): Parsed<never> {
  const more = problems.length - PROBLEMS_SHOWN;
  if (more <= 0) return { ok: false, problems };
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  return {
    ok: false,
    problems: [...shown, { place: "", message: `… and ${more} more.` }],
  };
}
