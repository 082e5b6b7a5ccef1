/** Which class of a lesson was looked at last, in this visit: the way back to the report leads to the same one. */
const shown = new Map<string, string>();

export function rememberClass({ lesson, name }: { readonly lesson: string; readonly name: string }): void {
  if (lesson !== "") shown.set(lesson, name);
}

/** Its name; empty where none was looked at, or one without a name. */
export function classShown(lesson: string): string {
  return shown.get(lesson) ?? "";
}
