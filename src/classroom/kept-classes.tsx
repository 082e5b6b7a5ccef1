/** The classes whose codes are kept on this device, each by its name and its lesson. */
import { useState } from "preact/hooks";
import { readLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { counted } from "../core/words.ts";
import { lessonPreview } from "./lesson/preview.ts";
import { classAddress } from "./lesson/tools.ts";
import { type KeptClasses as Classes, classOf } from "./shelves.ts";

interface Props {
  readonly pack: Pack;
  readonly classes: Classes;
  readonly forget: (key: string) => void;
}

export function KeptClasses({ pack, classes, forget }: Props) {
  const kept = Object.entries(classes).filter(([, codes]) => codes.length > 0);
  if (kept.length === 0) return null;
  return (
    <section class="sheet">
      <h2>Classes on this device</h2>
      <ul class="lessons">
        {kept.map(([key, codes]) => (
          <li key={key}>
            <a href={classAddress(classOf(key))}>{titleOf(pack, key)}</a>
            <span class="hint">{counted(codes.length, "code")}</span>
            <ForgetRow name={titleOf(pack, key)} forget={() => forget(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked twice, for the codes are kept nowhere else. Codes of another edition can be forgotten here alone. */
function ForgetRow({ name, forget }: { readonly name: string; readonly forget: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <button
      type="button"
      class="quiet"
      aria-label={isAsked ? `Forget for good: ${name}` : `Forget: ${name}`}
      onClick={() => (isAsked ? forget() : setIsAsked(true))}
    >
      {isAsked ? "Forget for good" : "Forget"}
    </button>
  );
}

function titleOf(pack: Pack, key: string): string {
  const { lesson, name } = classOf(key);
  const read = readLesson(pack, lesson);
  const called = name ? `${name}: ` : "";
  if (!read.ok) return `${called}A lesson with other quotes`;
  const { title, terms } = lessonPreview(pack, read.lesson);
  return `${called}${title}. ${terms.join(" ")}`;
}
