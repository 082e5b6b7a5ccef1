/**
 * The names of the parts of a screen, by which the page, the stage and the tests find the same element. The page writes
 * them as `data-part`, and its types let no other name through.
 */

/** Parts that a screen has once at the most. */
const SINGLE_PARTS = [
  // On every screen.
  "home",
  "heading",
  "kicker",
  "help",
  "lead",
  // The title.
  "title",
  "masthead",
  "summary",
  "play",
  "play-hint",
  "levels",
  "today",
  "deadline",
  "second-look",
  "cuttings",
  "teach",
  // The levels and an introduction.
  "pack-title",
  "introduction",
  "intro",
  "begin",
  "cast",
  "cast-heading",
  // The round and its reveal.
  "level",
  "tally",
  "cutting",
  "stamp",
  "clue",
  "clue-text",
  "sure",
  "how-sure",
  "press-clock",
  "reveal",
  "variants",
  "variants-text",
  "others",
  "others-text",
  "go-on",
  // The front page.
  "page",
  "sheet",
  "more-corrections",
  "debrief",
  "ways-on",
  "next-level",
  "again",
  "play-sent",
  "hand-in",
  "pass-on",
  "share",
  "copy-link",
  "save-picture",
  "run-link",
] as const;

/** Parts that there is one of for each speaker, level, confidence or correction: the name of the kind, then its id. */
const REPEATED_PARTS = ["speaker", "bust", "cast", "level", "confidence", "correction"] as const;

export type PartName = (typeof SINGLE_PARTS)[number] | `${(typeof REPEATED_PARTS)[number]}.${string}`;
