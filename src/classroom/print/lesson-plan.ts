/**
 * Two plans on paper: a lesson of fifty minutes and a starter of ten, each activity with its minutes and what of the
 * curriculum it serves. Minutes always add up to the whole.
 */
import { type Lesson, lessonLevel, quotesOf } from "../../core/lesson.ts";
import type { Pack } from "../../core/pack.ts";
import { capitalised, counted, inWords } from "../../core/words.ts";
import { type CitizenshipPoint, pointInWords } from "./citizenship.ts";

export interface Activity {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly title: string;
  readonly steps: readonly string[];
  /** What of the programmes of study it serves, a sentence each. */
  readonly serves: readonly string[];
}

export interface LessonPlan {
  readonly title: string;
  readonly minutes: number;
  readonly aims: readonly string[];
  readonly needs: readonly string[];
  readonly activities: readonly Activity[];
  readonly afterwards: readonly string[];
}

interface Draft {
  readonly minutes: number;
  readonly title: string;
  readonly steps: readonly string[];
  readonly serves: readonly CitizenshipPoint[];
}

/** What fits: a quote with two votes and talk takes four and a half minutes, with one vote under two. */
const QUOTES_IN_LESSON = 6;
const QUOTES_IN_STARTER = 3;
const NEEDS = [
  "A screen that the whole class can see, or printed cuttings and lecterns.",
  "No pupil devices, accounts or names.",
];
const AIMS = [
  "Pupils find in a quote’s own words what points to its speaker.",
  "Pupils say how sure they are, and notice when they were sure and wrong.",
  "Pupils ask who chose a quote, and where it was printed.",
];

/** Fifty minutes: background, quotes with two votes, who picked the tweets, debrief. */
export function lessonPlan(pack: Pack, lesson: Lesson): LessonPlan {
  const chosen = quotesOf(pack, lesson).length;
  const { title, intro, debrief } = lessonLevel(pack, lesson);
  const drafts: Draft[] = [
    {
      minutes: 5,
      title: "What is going on",
      steps: [
        intro,
        "Name the five lecterns. Explain words that pupils ask for; worksheet and answers have a word list.",
      ],
      serves: ["ks3-democracy", "ks4-europe"],
    },
    {
      minutes: 27,
      title: "Who said it?",
      steps: [
        quotesThatFit(chosen),
        "Read it aloud. First vote, in silence. Two minutes of talk with somebody who voted otherwise: which words decided it? Second vote. Reveal, and read why.",
        "Nobody is asked to say what they think of the proposal itself.",
      ],
      serves: ["ks3-evidence", "ks4-evidence", "ks3-voting"],
    },
    {
      minutes: 10,
      title: "Who picked these tweets?",
      steps: ["Groups compare which voices each report chose and left out, and answer three of the questions."],
      serves: ["ks4-press", "ks3-evidence"],
    },
    { minutes: 8, title: "Debrief", steps: debriefSteps(debrief), serves: ["ks4-influence", "ks4-identities"] },
  ];
  return {
    title: `${nameOf(title)}: a lesson of 50 minutes`,
    minutes: 50,
    aims: AIMS,
    needs: NEEDS,
    activities: timed(drafts),
    afterwards: [
      "Homework: pupils play the lesson by its link and hand in a code. No names are needed.",
      "Come back to it after a week: three of the quotes that most got wrong, as a starter.",
    ],
  };
}

/** Ten minutes: three quotes with one vote each, and one question. */
export function starterPlan(pack: Pack, lesson: Lesson): LessonPlan {
  const asked = Math.min(QUOTES_IN_STARTER, quotesOf(pack, lesson).length);
  const { title, intro, debrief } = lessonLevel(pack, lesson);
  return {
    title: `${nameOf(title)}: a starter of ten minutes`,
    minutes: 10,
    aims: AIMS.slice(0, 2),
    needs: NEEDS,
    activities: timed([
      { minutes: 2, title: "What is going on", steps: [intro], serves: ["ks3-democracy", "ks4-europe"] },
      {
        minutes: 6,
        title: "Who said it?",
        steps: [`${capitalised(counted(asked, "quote"))}, one vote each by hands. Reveal, and read why.`],
        serves: ["ks3-evidence", "ks4-evidence"],
      },
      { minutes: 2, title: "One question", steps: debriefSteps(debrief.slice(0, 1)), serves: ["ks4-press"] },
    ]),
    afterwards: [],
  };
}

/** All that were chosen if there is time; else which of them, for the worksheet has them all. */
function quotesThatFit(chosen: number): string {
  const each = "about four and a half minutes for each";
  if (chosen <= QUOTES_IN_LESSON) return `${capitalised(counted(chosen, "quote"))}, ${each}.`;
  const rest = chosen === QUOTES_IN_LESSON + 1 ? "the last" : `the other ${inWords(chosen - QUOTES_IN_LESSON)}`;
  return `${capitalised(counted(chosen, "quote"))}: the first ${inWords(QUOTES_IN_LESSON)} with two votes, ${each}; ${rest} with one vote if time is left, or as homework.`;
}

/** Of "Lesson: The plea" the plea. */
function nameOf(title: string): string {
  return title.replace(/^Lesson: /, "");
}

function debriefSteps(questions: readonly string[]): string[] {
  if (questions.length === 0) return ["Which quote misled most of us, and which of its words did it?"];
  if (questions.length === 1) return [...questions];
  return [`Choose two of these ${inWords(questions.length)} questions.`, ...questions];
}

function timed(drafts: readonly Draft[]): Activity[] {
  let minute = 0;
  return drafts.map(({ minutes, title, steps, serves }) => {
    const fromMinute = minute;
    minute += minutes;
    return { fromMinute, toMinute: minute, title, steps, serves: serves.map(pointInWords) };
  });
}
