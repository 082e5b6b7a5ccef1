/** The words that stand on more than one screen. What is said once stands where it is said. */
import type { Confidence } from "./confidence.ts";
import type { Medium } from "./pack.ts";
import type { Stars } from "./stars.ts";

export const GAME_NAME = "Soundbite";
export const CONFIDENCE_QUESTION = "How sure are you?";
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  hunch: "A hunch",
  "fairly-sure": "Fairly sure",
  certain: "Certain",
};
/** The letter of the keyboard that says each. */
export const CONFIDENCE_KEYS: Readonly<Record<Confidence, string>> = { hunch: "H", "fairly-sure": "F", certain: "C" };
export const WHO_QUESTION = "Who said it?";
export const CLUE_WORDS = { open: "What was going on? A clue, free", lead: "Clue." } as const;
/** What stands on a lectern after the answer. */
export const STANDING_WORDS = { listening: "", spoke: "Said it", chosen: "You said", "not-me": "" } as const;
export const REVEAL_HEADINGS = {
  why: "What gives it away",
  tempting: (name: string) => `Why ${inSentence(name)} was a fair guess`,
  source: "Where it was printed",
} as const;
/** Before the words as another report has them. */
export const printedBy = (title: string) => `${title.replace(/[.:]$/, "")} printed:`;
/** What opens and closes the two parts of a reveal that only some ask for. */
export const FOLD_LABELS = {
  others: (isOpen: boolean) => (isOpen ? "Hide the others" : "What about the others?"),
  variants: (isOpen: boolean, count: number) => {
    const others = count === 1 ? "another report" : `${inWords(count)} other reports`;
    return isOpen ? `Hide ${count === 1 ? "the other report" : "the other reports"}` : `How ${others} printed it`;
  },
} as const;
/** What stands on buttons, links and above groups. */
export const LABELS = {
  play: "Play",
  levels: "All levels",
  chooseLevel: "Choose a level",
  begin: "Begin",
  cast: "Who may have said it",
  again: "Play this level again",
  howSure: "How sure, how right",
  quoteByQuote: "Quote by quote",
  corrections: "Corrections and clarifications",
  recordStraight: "We are happy to set the record straight.",
  noCorrections: "There are none. Every quote went to the person who said it.",
  debrief: "To talk about",
  waiting: "One moment …",
  bestYet: "That is your best against this clock.",
  playSame: "Play the same quotes",
  playThese: "Play these quotes",
  nothingGivenAway: "Nothing is given away.",
} as const;
/** Over two runs of the same quotes. */
export const COMPARISON_LABELS = { heading: "You and they" } as const;
/** Beside Deadline's clock. */
export const DEADLINE_WORDS = {
  paused: "paused",
  last: "last seconds",
  left: (seconds: number) => `${capitalised(inWords(seconds))} seconds left.`,
} as const;
/** The other ways to play, as the title names them; each with its part and its address. */
export const WAY_LABELS = {
  today: "Today’s five",
  deadline: "Deadline",
  "second-look": "Second look",
  cuttings: "Cuttings",
} as const;
/** The way to the teacher's tools, and what it leads to. */
export const TEACH_WORDS = {
  link: "Teach",
  hint: "A lesson on one screen, as homework or on paper. No accounts.",
} as const;
export const LESSON_WORDS = {
  ending: "This is a lesson: at the end you get a short code to hand in, with no name in it.",
} as const;
/** A lesson's end: the pupil hands in a code with no name in it. */
export const HAND_IN_LABELS = {
  open: "Hand in",
  heading: "Hand in your run",
  code: "Your code",
  qr: "QR code of your run",
} as const;
/** What may be done with a finished run. */
export const PASS_ON_LABELS = {
  heading: "Pass it on",
  share: "Share",
  copyLink: "Copy link",
  savePicture: "Save as picture",
  link: "Link to this run",
  qr: "QR code of the link to this run",
} as const;
/** “Score 450 of 600”; in Deadline, where there is always more, “Score 450”. */
export const scoreLine = (score: string, scoreMax: string | null) =>
  scoreMax === null ? `Score ${score}` : `Score ${score} of ${scoreMax}`;
/** "Level 4 · The timeline"; a level that is none of the pack's has no number (0), and is its title alone. */
export const levelLine = (number: number, title: string) => (number > 0 ? `Level ${number} · ${title}` : title);
export const nextLevelLabel = (level: { readonly number: number; readonly title: string }) =>
  `Play level ${level.number} · ${level.title}`;
export const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  statement: "Statement",
  tweet: "Tweet",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SMALL_NUMBERS = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** 2020-02-18 as 18 February 2020; anything that is not an ISO day is given back as it is. */
export function dayInWords(isoDay: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : isoDay;
}

/** Points with a real plus or minus sign: +90, −30, 0. */
export function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${grouped(points)}` : grouped(points);
}

/** 1240 as 1,240; −60 with a real minus sign. */
export function grouped(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ",");
  return value < 0 ? `−${digits}` : digits;
}

/** Numbers to twelve in words, as a newspaper does. */
export function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** Each confidence as the player is told of it afterwards, before "it was …". */
export const CONFIDENCE_PAST: Readonly<Record<Confidence, string>> = {
  hunch: "You had a hunch that",
  "fairly-sure": "You were fairly sure",
  certain: "You were certain",
};

/** one quote, seven quotes. */
export function counted(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** once, twice, three times … */
export function timesInWords(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${inWords(count)} times`;
}

export function starsInWords(stars: Stars): string {
  return `${inWords(stars)} of three stars`;
}

/** A name within a sentence: "a tweeter", "Sadiq Khan". */
export function inSentence(name: string): string {
  return name.replace(/^(A|An|The) /, (article) => article.toLowerCase());
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
