/** What the teacher's tools have in common: the way home, the way from tool to tool with the same lesson, one heading. */
import type { ComponentChildren } from "preact";
import { GAME_NAME } from "../core/words.ts";
import { layStyles } from "../page/late-styles.ts";
import dialog from "../page/styles/dialog.css?inline";
import forms from "../page/styles/forms.css?inline";
import sheet from "../page/styles/sheet.css?inline";
import { HASHES } from "../store/route.ts";
import { classAddress, TEACH_TOOLS, type TeachTool, toolAddress } from "./lesson/tools.ts";
import type { ClassOf } from "./shelves.ts";
import { classShown } from "./shown-class.ts";
import styles from "./styles/teach.css?inline";

[sheet, dialog, forms, styles].forEach(layStyles);

interface FrameProps {
  readonly tool: TeachTool;
  /** The lesson's text, as it stands in addresses; empty while none is chosen. */
  readonly lesson: string;
  readonly heading: string;
  /** The class that the report is of; elsewhere the one looked at last. */
  readonly schoolClass?: string;
  readonly children: ComponentChildren;
}

export function TeachFrame({ tool, lesson, heading, schoolClass = classShown(lesson), children }: FrameProps) {
  return (
    <main class={`screen teach teach-${tool}`}>
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <nav class="teach-tools" aria-label="The teacher’s tools">
        {TEACH_TOOLS.map(({ id, label }) => (
          <a
            key={id}
            href={addressOf(id, { lesson, name: schoolClass })}
            aria-current={id === tool ? "page" : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
    </main>
  );
}

function addressOf(tool: TeachTool, { lesson, name }: ClassOf): string {
  return tool === "report" && lesson ? classAddress({ lesson, name }) : toolAddress(tool, lesson);
}
