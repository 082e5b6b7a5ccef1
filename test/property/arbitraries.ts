/** What the properties are tried on: actions in any order, beliefs, texts, and packs with something wrong in them. */
import fc from "fast-check";
import { CHOSEN_SCORINGS, CONFIDENCES, SCORINGS } from "../../src/core/confidence.ts";
import { findLevel } from "../../src/core/made-levels.ts";
import type { RunAction, RunState } from "../../src/core/run.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { acted, newRun } from "../content/runs.ts";

const [first, second] = REAL_PACK.quotes.map(({ id }) => id);
const MADE_NAMES = ["today:2026-11-22", "today:1970-01-01", "today:2328-11-09", "deadline:60", "deadline:off"].concat([
  `second-look:${second},${first}`,
  `second-look:${REAL_PACK.quotes
    .slice(-7)
    .map(({ id }) => id)
    .join()}`,
  `quote:${second}`,
]);

export const anyLevel = fc.constantFrom(...REAL_PACK.levels);
export const anyConfidence = fc.constantFrom(...CONFIDENCES);
export const anyScoring = fc.constantFrom(...SCORINGS);
export const anySeed = fc.integer({ min: 0, max: 0xffffffff });

/** A run of any level at all, of the pack's own or made, begun and played in any order, with the scoring that fits. */
export const anyRun: fc.Arbitrary<RunState> = fc
  .record({
    level: fc.constantFrom(...REAL_PACK.levels.map(({ id }) => id), ...MADE_NAMES),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    chosen: fc.constantFrom(...CHOSEN_SCORINGS),
    actions: fc.array(fc.nat(), { maxLength: 120, size: "max" }),
  })
  .map(({ level: id, seed, chosen, actions }) => {
    const level = findLevel(REAL_PACK, id);
    if (!level) throw new Error(`“${id}” is no level`);
    const run = newRun(REAL_PACK, level, { seed, scoring: level.terms.scoring ?? chosen });
    return acted(run, { type: "begun" }, ...actions.map(actionOf));
  });

const anySpeaker = fc.constantFrom(...REAL_PACK.speakers.map(({ id }) => id));

/** Any action at any time; answers and going on come most often, so that runs get somewhere. */
export const anyAction: fc.Arbitrary<RunAction> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<RunAction>({ type: "begun" }) },
  { weight: 2, arbitrary: fc.constant<RunAction>({ type: "clueOpened" }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant("answered" as const), speaker: anySpeaker, confidence: anyConfidence }),
  },
  { weight: 4, arbitrary: fc.constant<RunAction>({ type: "wentOn" }) },
  { weight: 1, arbitrary: fc.constant<RunAction>({ type: "timeUp" }) },
);
export const anyActions = fc.array(anyAction, { maxLength: 60, size: "max" });

/** An action by number: quicker to draw than one by one, for runs that are long. */
function actionOf(number: number): RunAction {
  const [speakers, kind] = [REAL_PACK.speakers, number % 9];
  if (kind === 0) return { type: "clueOpened" };
  if (kind < 5) return { type: "wentOn" };
  const speaker = nth(speakers, Math.floor(number / 9) % speakers.length).id;
  return { type: "answered", speaker, confidence: nth(CONFIDENCES, Math.floor(number / 45) % 3) };
}

/** Words with a space between, as a sub-editor would set them. */
export const anySentence = fc
  .array(fc.stringMatching(/^[a-zA-Z’‘“”'",.!?é–-]{1,12}$/), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(" "));

/** One step into a JSON value: a key of an object or an index of a list. */
type Step = string | number;

/** Something done to one place of a JSON value. */
export interface Mutation {
  readonly kind: "delete" | "replace" | "duplicate";
  /** Chooses the place, by its number among all places (any number will do). */
  readonly at: number;
  readonly value: unknown;
}

/** Values that are almost right, and so more dangerous than wrong ones. */
const ALMOST: readonly unknown[] = [
  "",
  " ",
  "khan",
  "tweeter",
  "guardian",
  "the-plea",
  "constructor",
  "__proto__",
  "tweet",
  "for",
  "2020-02-30",
  "“",
  "-",
  "x".repeat(601),
  "İ".repeat(60),
  "word ".repeat(100),
  "\u0000",
  null,
  true,
  0,
  1,
  2,
  -1,
  1e9,
  Number.MAX_VALUE,
  [],
  {},
  [[]],
  [null],
];
const almost = fc.constantFrom(...ALMOST);

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("delete", "replace", "duplicate"),
  at: fc.nat(),
  value: fc.oneof(almost, almost, fc.jsonValue({ maxDepth: 2 })),
});

/** A copy of a JSON value after a mutation; where nothing can be deleted or duplicated it stays as it was. */
export function mutated(root: unknown, { kind, at, value }: Mutation): unknown {
  const copy: unknown = structuredClone(root);
  const places = placesIn(copy);
  const place = places[at % places.length];
  if (!place) return copy;
  const { parent, step } = place;
  if (kind === "replace") Reflect.set(parent, step, value);
  else if (Array.isArray(parent) && typeof step === "number") {
    if (kind === "delete") parent.splice(step, 1);
    else parent.splice(step, 0, structuredClone(parent[step]));
  } else if (kind === "delete") Reflect.deleteProperty(parent, step);
  else Reflect.set(parent, `${step}-again`, Reflect.get(parent, step));
  return copy;
}

function placesIn(value: unknown): { parent: object; step: Step }[] {
  if (typeof value !== "object" || value === null) return [];
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [{ parent: value, step }, ...placesIn(Reflect.get(value, step))]);
}
