/** The classes whose codes are kept on this device, each by its lesson. */
import { readLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { counted } from "../core/words.ts";
import { lessonPreview } from "./lesson/preview.ts";
import { toolAddress } from "./lesson/tools.ts";
import type { KeptClasses as Classes } from "./shelves.ts";

export function KeptClasses({ pack, classes }: { readonly pack: Pack; readonly classes: Classes }) {
  const kept = Object.entries(classes).filter(([, codes]) => codes.length > 0);
  if (kept.length === 0) return null;
  return (
    <section class="sheet">
      <h2>Classes on this device</h2>
      <ul class="lessons">
        {kept.map(([lesson, codes]) => (
          <li key={lesson}>
            <a href={toolAddress("report", lesson)}>{titleOf(pack, lesson)}</a>
            <span class="hint">{counted(codes.length, "code")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf(pack: Pack, lesson: string): string {
  const read = readLesson(pack, lesson);
  if (!read.ok) return "A lesson with other quotes";
  const { title, terms } = lessonPreview(pack, read.lesson);
  return `${title}. ${terms.join(" ")}`;
}
