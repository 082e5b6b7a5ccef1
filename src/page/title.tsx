/** The title: what the game is, and one press to play. */

import type { InvitationsView } from "../core/screens/invitations.ts";
import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME, LABELS, TEACH_WORDS, WAY_LABELS } from "../core/words.ts";
import { HASHES, playHash, quoteHash } from "../store/route.ts";

const WAYS = Object.entries(WAY_LABELS);

interface Props {
  readonly title: TitleView;
  /** A line about each way, once it is known. */
  readonly invitations: InvitationsView | null;
}

export function Title({ title, invitations }: Props) {
  return (
    <main class="screen title">
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
      <p class="actions">
        <span class="play">
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
          {WAYS.map(([part, label]) => (
            <li key={part}>
              <a class="button" data-part={part} href={`#/${part}`} aria-describedby={`${part}-hint`}>
                {label}
              </a>
              <span id={`${part}-hint`} class="hint">
                {hintOf(part, invitations)}
              </span>
            </li>
          ))}
        </ul>
      </nav>
      <p class="teachers">
        <a class="button" data-part="teach" href={HASHES.teach} aria-describedby="teach-hint">
          {TEACH_WORDS.link}
        </a>
        <span id="teach-hint" class="hint">
          {TEACH_WORDS.hint}
        </span>
      </p>
    </main>
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
