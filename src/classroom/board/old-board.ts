/**
 * Boards as the first version kept them, with each count as the total it then came to: each becomes the step that led
 * there. What is no board is left as it is, for the reader to refuse.
 */
export function withSteps(kept: unknown): unknown {
  const board = fieldOf(kept, "board");
  const entries = fieldOf(board, "entries");
  if (typeof board !== "object" || board === null || !Array.isArray(entries)) return kept;
  const totals = new Map<string, number>();
  return { board: { ...board, entries: entries.map((entry: unknown) => stepOf(totals, entry)) } };
}

/** The entry with its step; the totals are of the entries before it that stand. */
function stepOf(totals: Map<string, number>, entry: unknown): unknown {
  const deed = fieldOf(entry, "deed");
  const count = fieldOf(deed, "count");
  if (typeof entry !== "object" || typeof deed !== "object" || typeof count !== "number") return entry;
  const { count: _, ...rest } = { count, ...deed };
  const whose = ["quote", "round", "speaker"].map((name) => String(fieldOf(deed, name))).join(" ");
  const change = count - (totals.get(whose) ?? 0);
  if (fieldOf(entry, "isUndone") !== true) totals.set(whose, count);
  return { ...entry, deed: { ...rest, change } };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
