/** The five at their lecterns, always in the same places; beside the face that is pressed, how sure the player is. */
import type { Confidence } from "../core/confidence.ts";
import type { SpeakerId } from "../core/ids.ts";
import type { RoundView, SpeakerView } from "../core/screens/round.ts";
import { STANDING_WORDS, WHO_QUESTION } from "../core/words.ts";
import { Bust } from "./bust.tsx";
import { HowSure } from "./how-sure.tsx";

interface Props {
  readonly round: Pick<RoundView, "speakers" | "sure">;
  readonly press: (speaker: SpeakerId) => void;
  readonly answer: (speaker: SpeakerId, confidence: Confidence) => void;
}

export function Lecterns({ round: { speakers, sure }, press, answer }: Props) {
  return (
    <ul class="lecterns" aria-label={WHO_QUESTION} onKeyDown={moveAlong}>
      {speakers.map((speaker) => (
        <li key={speaker.id} data-number={speaker.key} style={{ "--place": speaker.key }}>
          <Lectern speaker={speaker} press={press} />
          {sure?.speaker === speaker.id && (
            <HowSure sure={sure} answer={(confidence) => answer(speaker.id, confidence)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Lectern({ speaker, press }: { speaker: SpeakerView; press: Props["press"] }) {
  const { id, name, role, key, standing, isPressed } = speaker;
  return (
    <button
      type="button"
      class="lectern"
      data-part={`speaker.${id}`}
      data-speaker={id}
      data-number={key}
      data-standing={standing}
      data-key={key}
      aria-pressed={isPressed ?? undefined}
      disabled={standing !== "listening"}
      onClick={() => press(id)}
    >
      <Bust id={id} name={name} number={key} />
      <span class="board">
        <span class="strip" />
        <span class="key" aria-hidden="true">
          {key}
        </span>
        <strong>{name}</strong> <span class="role">{role}</span>{" "}
        {STANDING_WORDS[standing] && <em>{STANDING_WORDS[standing]}</em>}
      </span>
    </button>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows lead from the pressed face to the three answers, along them, and back. */
function moveAlong(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[aria-pressed='true'], .sure button")];
  const at = stops.indexOf(event.target);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
