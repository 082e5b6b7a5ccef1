/** Cards to vote with: one for each speaker and one for each confidence, to be read across a room. */
import type { Speaker } from "../core/pack.ts";
import type { VotingCards } from "./print/sheets.ts";

interface Props {
  readonly cards: VotingCards;
  readonly speakers: readonly Speaker[];
}

export function CardsSheet({ cards, speakers }: Props) {
  return (
    <article class="handout cards">
      <h2 class="unseen">Voting cards</h2>
      <ul>
        {cards.speakers.map(({ key, name, role }, index) => (
          <li key={key} data-speaker={speakers[index]?.id}>
            <span class="strip" data-number={key} aria-hidden="true" />
            <span class="bust" aria-hidden="true" />
            <span class="card-words">
              <b>{key}</b>
              <strong>{name}</strong>
              <span>{role}</span>
            </span>
          </li>
        ))}
        {cards.confidences.map((confidence) => (
          <li key={confidence} class="confidence">
            <strong>{confidence}</strong>
          </li>
        ))}
      </ul>
    </article>
  );
}
