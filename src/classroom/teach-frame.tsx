/** What the teacher's tools have in common: the way home, the way from tool to tool with the same lesson, one heading. */
import type { ComponentChildren } from "preact";
import { GAME_NAME } from "../core/words.ts";
import { layStyles } from "../page/late-styles.ts";
import dialog from "../page/styles/help.css?inline";
import largeWindow from "../page/styles/large-window.css?inline";
import { HASHES } from "../store/route.ts";
import { TEACH_TOOLS, type TeachTool, toolAddress } from "./lesson/tools.ts";
import styles from "./styles/teach.css?inline";

[dialog, largeWindow, styles].forEach(layStyles);

interface FrameProps {
  readonly tool: TeachTool;
  /** The lesson's text, as it stands in addresses; empty while none is chosen. */
  readonly lesson: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function TeachFrame({ tool, lesson, heading, children }: FrameProps) {
  return (
    <main class={`screen teach teach-${tool}`}>
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <nav class="teach-tools" aria-label="The teacher’s tools">
        {TEACH_TOOLS.map(({ id, label }) => (
          <a key={id} href={toolAddress(id, lesson)} aria-current={id === tool ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
    </main>
  );
}
