/** What a screen says, in the order in which a voice reads it. Nothing is read before the page shows it. */
import { CLUE_WORDS, CONFIDENCE_QUESTION, CONFIDENCE_WORDS, REVEAL_HEADINGS, WHO_QUESTION } from "../words.ts";
import type { FrontPageView } from "./front-page.ts";
import type { IntroductionView } from "./levels.ts";
import type { RoundView } from "./round.ts";

export function introductionAloud({ title, intro, speakers }: IntroductionView): string[] {
  return [title, intro, ...speakers.map(({ name, role, about }) => `${name}, ${role}. ${about}`)];
}

export function roundAloud(round: RoundView): string[] {
  const { reveal, clue, speakers, asksHowSure } = round;
  const head = `Quote ${round.quoteNumber} of ${round.quoteTotal}.`;
  if (!reveal) {
    return [
      head,
      round.quote,
      ...(clue.isOffered && clue.isOpen ? [`${CLUE_WORDS.lead} ${clue.text}`] : []),
      `${WHO_QUESTION} ${speakers.map(({ key, name, role }) => `${key}: ${name}, ${role}.`).join(" ")}`,
      ...(asksHowSure ? [`${CONFIDENCE_QUESTION} ${Object.values(CONFIDENCE_WORDS).join(", ")}.`] : []),
    ];
  }
  const { tempting, source } = reveal;
  return [
    reveal.announcement,
    round.quote,
    `${REVEAL_HEADINGS.why}. ${reveal.why}`,
    ...(tempting ? [`${REVEAL_HEADINGS.tempting(tempting.name)} ${tempting.text}`] : []),
    `${REVEAL_HEADINGS.source}. ${source.title}. ${source.line}.`,
  ];
}

export function frontPageAloud(frontPage: FrontPageView): string[] {
  const { headline, standfirst, score, scoreMax, corrections, debrief } = frontPage;
  return [
    headline,
    standfirst,
    scoreMax === null ? `Score ${score}.` : `Score ${score} of ${scoreMax}.`,
    ...corrections.map(({ quote, text }) => `${quote} ${text}`),
    ...debrief,
  ];
}
