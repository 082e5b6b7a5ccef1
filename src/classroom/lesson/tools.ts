/** The teacher's tools by their addresses: what follows a tool's name is the text of a lesson. */
export type TeachTool = "choose" | "board" | "report" | "print" | "who-picked";

export const TEACH_TOOLS: readonly { readonly id: TeachTool; readonly label: string }[] = [
  { id: "choose", label: "Choose" },
  { id: "board", label: "Board" },
  { id: "report", label: "Class report" },
  { id: "print", label: "Print" },
  { id: "who-picked", label: "Who picked these tweets?" },
];

const TEACH = "#/teach";

/** Where a tool stands; with a lesson's text, as `writeLesson` writes it, the tool opens with that lesson. */
export function toolAddress(tool: TeachTool, lesson: string): string {
  const path = tool === "choose" ? TEACH : `${TEACH}/${tool}`;
  return lesson ? `${path}/${lesson}` : path;
}

/** Where the report of a class stands that has a name of its own. */
export function classAddress({ lesson, name }: { readonly lesson: string; readonly name: string }): string {
  const address = toolAddress("report", lesson);
  return name ? `${address}/${encodeURIComponent(name)}` : address;
}

/** Which tool the part of the address after "#/teach/" asks for, and what follows its name. */
export function toolAt(path: string): { readonly tool: TeachTool; readonly rest: string } {
  const [, name = "", rest = ""] = /^(board|report|print|who-picked)(?:\/(.*))?$/.exec(path) ?? [];
  const tool = TEACH_TOOLS.find(({ id }) => id === name)?.id ?? "choose";
  return tool === "choose" ? { tool, rest: path } : { tool, rest };
}

/** Where a lesson is opened that was kept under a name. */
export function keptAddress({ lesson, name }: { readonly lesson: string; readonly name: string }): string {
  return `${toolAddress("choose", lesson)}/${encodeURIComponent(name)}`;
}
