/** The title: what the game is, and one press to play. */

import type { InvitationsView } from "../core/screens/invitations.ts";
import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME, LABELS, TEACH_WORDS, WAY_LABELS } from "../core/words.ts";
import { HASHES, playHash, quoteHash } from "../store/route.ts";
import { Bust } from "./bust.tsx";

const WAYS = ["today", "deadline", "second-look", "cuttings"] as const satisfies readonly (keyof typeof WAY_LABELS)[];
type WayName = (typeof WAYS)[number];

/** What stands under each way's name from the start: short enough for half a phone. The hint, which comes later, says more. */
const WAY_NOTES = new Map([
  ["today", "New every day"],
  ["deadline", "Beat the clock"],
  ["second-look", "Missed quotes"],
  ["cuttings", "Your scrapbook"],
]);

interface Props {
  readonly title: TitleView;
  /** A line about each way, once it is known. */
  readonly invitations: InvitationsView | null;
}

export function Title({ title, invitations }: Props) {
  return (
    <main class="screen title">
      <div class="paper" data-part="title">
        <h1 tabIndex={-1} data-part="masthead">
          {GAME_NAME}
        </h1>
        <p>
          <a class="kicker" data-part="kicker" {...linkTo(invitations?.quote)}>
            {title.kicker}
          </a>
        </p>
        <p class="summary" data-part="summary">
          {title.summary}
        </p>
      </div>
      <p class="go">
        <span class="noted play">
          <a class="button primary" data-part="play" href={playHash(title.play.id)} aria-describedby="play-hint">
            {LABELS.play}
          </a>
          <span id="play-hint" data-part="play-hint">
            {title.playHint}
          </span>
        </span>
        <a class="button" data-part="levels" href={HASHES.levels}>
          {LABELS.levels}
        </a>
      </p>
      <nav class="ways" aria-label="More ways to play">
        <ul>
          {WAYS.map((part) => (
            <Way key={part} part={part} label={WAY_LABELS[part]} hint={hintOf(part, invitations)} />
          ))}
        </ul>
      </nav>
      <p class="teachers">
        <a data-part="teach" href={HASHES.teach} aria-describedby="teach-hint" title={TEACH_WORDS.hint}>
          {TEACH_WORDS.link}
        </a>
        <span id="teach-hint" class="unseen">
          {TEACH_WORDS.hint}
        </span>
      </p>
      <TheFive speakers={title.speakers} />
    </main>
  );
}

function Way({ part, label, hint }: { part: WayName; label: string; hint: string }) {
  return (
    <li class="noted">
      <a class="button" data-part={part} href={`#/${part}`} aria-describedby={`${part}-note ${part}-hint`} title={hint}>
        {label}
      </a>
      <span id={`${part}-note`}>{WAY_NOTES.get(part)}</span>
      <span id={`${part}-hint`} class="unseen">
        {hint}
      </span>
    </li>
  );
}

/** Whoever may have said it, each at a lectern, along the foot. */
function TheFive({ speakers }: { speakers: TitleView["speakers"] }) {
  return (
    <ul class="five" aria-label={LABELS.cast}>
      {speakers.map(({ id, name, role }, index) => (
        <li key={id} data-number={index + 1}>
          <Bust id={id} name={name} number={index + 1} />
          <span class="strip" aria-hidden="true" />
          <span class="nameplate">
            <Name name={name} />
            <span class="role">{role}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A phone has room for the surname; "A tweeter" stays whole. */
function Name({ name }: { name: string }) {
  const end = /^(a|an|the)\s/i.test(name) ? 0 : name.lastIndexOf(" ") + 1;
  return (
    <strong>
      {end > 0 && <span class="first-name">{name.slice(0, end)}</span>}
      {name.slice(end)}
    </strong>
  );
}

function linkTo(quote: InvitationsView["quote"] | undefined) {
  return quote ? { href: quoteHash(quote.id), title: quote.hint } : {};
}

function hintOf(part: string, invitations: InvitationsView | null): string {
  if (!invitations) return "";
  const { today, deadline, secondLook, cuttings } = invitations;
  const hints = new Map([
    ["today", today.hint],
    ["deadline", deadline.hint],
    ["second-look", secondLook?.hint ?? ""],
    ["cuttings", cuttings.hint],
  ]);
  return hints.get(part) ?? "";
}
