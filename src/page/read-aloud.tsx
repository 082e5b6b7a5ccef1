/** The button that reads the screen aloud, beside the menu's other signs: once more stops it, and so does another screen. */
import { useEffect, useState } from "preact/hooks";
import { frontPageAloud, introductionAloud, roundAloud } from "../core/screens/read-aloud.ts";
import type { Speech } from "../platform/speech.ts";
import type { Screen } from "../store/screen.ts";
import { ReadAloudIcon } from "./icons.tsx";

interface Props {
  readonly screen: Screen;
  readonly speech: Speech;
  /** Called where the device has no voice of its own. */
  readonly onVoiceless: () => void;
}

export function ReadAloud({ screen, speech, onVoiceless }: Props) {
  const [isReading, setReading] = useState(false);
  const texts = textsOf(screen);
  const said = texts.join("\n");
  // What is read belongs to what is shown.
  useEffect(
    () => () => {
      speech.stop();
      setReading(false);
    },
    [said, speech],
  );
  const press = async () => {
    if (isReading) return speech.stop();
    setReading(true);
    if (await speech.read(texts, () => setReading(false))) return;
    setReading(false);
    onVoiceless();
  };
  if (texts.length === 0) return null;
  return (
    <button
      type="button"
      aria-pressed={isReading}
      aria-label="Read aloud"
      title={isReading ? "Stop reading" : "Read aloud"}
      onClick={() => void press()}
    >
      <ReadAloudIcon isReading={isReading} />
    </button>
  );
}

function textsOf(screen: Screen): string[] {
  switch (screen.kind) {
    case "introduction":
      return introductionAloud(screen.introduction);
    case "round":
      return roundAloud(screen.round);
    case "front-page":
      return frontPageAloud(screen.frontPage);
    default:
      return [];
  }
}
