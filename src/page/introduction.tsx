/** A level's introduction: what a newcomer needs to know, who may have spoken, and Begin. */
import type { IntroductionView } from "../core/screens/levels.ts";
import { capitalised, GAME_NAME, LABELS, levelLine } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import { Bust } from "./bust.tsx";

interface Props {
  readonly introduction: IntroductionView;
  readonly begin: () => void;
}

export function Introduction({ introduction, begin }: Props) {
  return (
    <main class="screen introduction">
      <a class="home" data-part="home" href={HASHES.levels}>
        {GAME_NAME}
        <span class="unseen">: all levels</span>
      </a>
      <div class="paper story" data-part="introduction">
        <p class="kicker" data-part="kicker">
          {levelLine(introduction.number, capitalised(introduction.standing))}
        </p>
        <h1 tabIndex={-1} data-part="heading">
          {introduction.title}
        </h1>
        <p class="lead" data-part="intro">
          {introduction.intro}
        </p>
      </div>
      <p class="begin">
        <button type="button" class="button primary" data-part="begin" onClick={begin}>
          {LABELS.begin}
        </button>
      </p>
      <section class="paper cast" data-part="cast">
        <h2 class="kicker" data-part="cast-heading">
          {LABELS.cast}
        </h2>
        <ul>
          {introduction.speakers.map(({ id, name, role, about }, index) => (
            <li key={id} data-part={`cast.${id}`}>
              <Bust id={id} name={name} number={index + 1} />
              <strong>{name}</strong> <span class="role">{role}</span> <span class="about">{about}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
