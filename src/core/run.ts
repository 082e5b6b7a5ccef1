/**
 * One run through a level: which quotes in which order, what was chosen, and what has happened.
 * `reduceRun` is total: an action that is impossible now gives back the very same state and the reason.
 */
import { type Confidence, pointsFor, type Scoring, UNASKED } from "./confidence.ts";
import type { PackId, QuoteId, SpeakerId } from "./ids.ts";
import { orderedBy } from "./order.ts";
import { byId, type Level, type Pack, type Quote } from "./pack.ts";

export type RunPhase = "introduction" | "asking" | "revealed" | "finished";

/** What the player chose for one quote. */
export interface Choice {
  readonly speaker: SpeakerId;
  readonly confidence: Confidence;
  readonly clueOpened: boolean;
}

/** What happened, numbered from 1 without gaps; stamps, sounds and announcements are made from these alone. */
export type RunEvent = { readonly seq: number } & (
  | { readonly kind: "runBegun" }
  | {
      readonly kind: "quoteShown";
      readonly quote: QuoteId;
      readonly number: number;
    }
  | { readonly kind: "clueOpened"; readonly quote: QuoteId }
  | {
      readonly kind: "quoteAnswered";
      readonly quote: QuoteId;
      readonly isRight: boolean;
      readonly confidence: Confidence;
      readonly points: number;
    }
  | { readonly kind: "runFinished" }
);
type Happening = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, "seq"> : never) : never;

export interface RunState {
  readonly packId: PackId;
  readonly packHash: number;
  readonly level: Level;
  readonly seed: number;
  readonly scoring: Scoring;
  /** The level's quotes in the order dealt. */
  readonly quotes: readonly Quote[];
  /** One for each quote answered so far, in that order. */
  readonly choices: readonly Choice[];
  readonly phase: RunPhase;
  /** Whether the clue of the quote being asked has been opened. */
  readonly clueOpened: boolean;
  readonly events: readonly RunEvent[];
}

export type RunAction =
  | { readonly type: "begun" }
  | { readonly type: "clueOpened" }
  | {
      readonly type: "answered";
      readonly speaker: SpeakerId;
      readonly confidence: Confidence;
    }
  | { readonly type: "wentOn" }
  /** The level's clock has run down; whoever counts says so. */
  | { readonly type: "timeUp" };

export type Refusal =
  | "not-begun"
  | "already-begun"
  | "not-asking"
  | "not-revealed"
  | "clue-already-open"
  | "no-clues"
  | "no-clock"
  | "finished";

export interface Reduced {
  readonly state: RunState;
  /** Why nothing changed, or null if something did. */
  readonly refused: Refusal | null;
}

export interface RunStart {
  readonly pack: Pack;
  readonly packHash: number;
  readonly level: Level;
  readonly seed: number;
  readonly scoring: Scoring;
}

export function startRun({ pack, packHash, level, seed, scoring }: RunStart): RunState {
  const quotes = orderedBy(level.terms.order, level.quotes, seed).map((id) => byId(pack.quotes, id));
  return {
    packId: pack.id,
    packHash,
    level,
    seed,
    scoring,
    quotes,
    choices: [],
    phase: "introduction",
    clueOpened: false,
    events: [],
  };
}

export function reduceRun(state: RunState, action: RunAction): Reduced {
  if (state.phase === "finished") return refuse(state, "finished");
  switch (action.type) {
    case "begun":
      return state.phase === "introduction" ? begin(state) : refuse(state, "already-begun");
    case "clueOpened":
      return openClue(state);
    case "answered":
      return state.phase === "asking" ? answer(state, action) : refuse(state, notAsking(state));
    case "wentOn":
      return state.phase === "revealed" ? goOn(state) : refuse(state, "not-revealed");
    case "timeUp":
      return endByClock(state);
  }
}

/** The quote on the cutting now: the one asked or just revealed; null before the first and after the last. */
export function currentQuote(state: RunState): Quote | null {
  if (state.phase === "introduction" || state.phase === "finished") return null;
  return state.quotes[currentIndex(state)] ?? null;
}

/** Index of the quote on the cutting, from 0. */
export function currentIndex(state: RunState): number {
  return state.phase === "revealed" || state.phase === "finished" ? state.choices.length - 1 : state.choices.length;
}

function begin(state: RunState): Reduced {
  return happened({ ...state, phase: "asking" }, { kind: "runBegun" }, shown(state, 0));
}

function openClue(state: RunState): Reduced {
  const quote = currentQuote(state);
  if (state.phase !== "asking" || !quote) return refuse(state, notAsking(state));
  if (state.level.terms.clues === "off") return refuse(state, "no-clues");
  if (state.clueOpened) return refuse(state, "clue-already-open");
  return happened({ ...state, clueOpened: true }, { kind: "clueOpened", quote: quote.id });
}

function answer(state: RunState, { speaker, confidence }: { speaker: SpeakerId; confidence: Confidence }): Reduced {
  const quote = currentQuote(state);
  if (!quote) return refuse(state, "not-asking");
  const isRight = quote.speaker === speaker;
  const isPressed = state.scoring === "deadline";
  const said = isPressed ? UNASKED : confidence;
  const choices = [...state.choices, { speaker, confidence: said, clueOpened: state.clueOpened }];
  const points = pointsFor(state.scoring, said, isRight);
  const answered = happened(
    { ...state, choices, phase: "revealed" },
    { kind: "quoteAnswered", quote: quote.id, isRight, confidence: said, points },
  );
  // Reading a reveal must not cost time: in Deadline the next quote comes at once, and the events tell the verdict.
  return isPressed ? goOn(answered.state) : answered;
}

function endByClock(state: RunState): Reduced {
  if (state.level.terms.secondsMax === null) return refuse(state, "no-clock");
  if (state.phase !== "asking") return refuse(state, notAsking(state));
  return happened({ ...state, phase: "finished" }, { kind: "runFinished" });
}

function goOn(state: RunState): Reduced {
  const isLast = state.choices.length === state.quotes.length;
  if (isLast) return happened({ ...state, phase: "finished", clueOpened: false }, { kind: "runFinished" });
  return happened({ ...state, phase: "asking", clueOpened: false }, shown(state, state.choices.length));
}

function shown(state: RunState, index: number): Happening {
  const quote = state.quotes[index];
  if (!quote) throw new Error(`the level "${state.level.id}" has no quote number ${index + 1}`);
  return { kind: "quoteShown", quote: quote.id, number: index + 1 };
}

function happened(state: RunState, ...happenings: readonly Happening[]): Reduced {
  const first = state.events.length + 1;
  const events = happenings.map((happening, index) => ({
    seq: first + index,
    ...happening,
  }));
  return {
    state: { ...state, events: [...state.events, ...events] },
    refused: null,
  };
}

function refuse(state: RunState, refused: Refusal): Reduced {
  return { state, refused };
}

function notAsking(state: RunState): Refusal {
  return state.phase === "introduction" ? "not-begun" : "not-asking";
}
