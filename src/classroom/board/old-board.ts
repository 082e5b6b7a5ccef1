/**
 * Boards as earlier versions kept them, each brought one version further. What is no board is left as it is, for the
 * reader to refuse.
 */

/** The first version kept each count as the total it then came to: each becomes the step that led there. */
export function withSteps(kept: unknown): unknown {
  const board = fieldOf(kept, "board");
  const entries = fieldOf(board, "entries");
  if (typeof board !== "object" || board === null || !Array.isArray(entries)) return kept;
  const totals = new Map<string, number>();
  return { board: { ...board, entries: entries.map((entry: unknown) => stepOf(totals, entry)) } };
}

/** The second version asked nobody who is certain, and such a lesson goes on as it began. */
export function withSureness(kept: unknown): unknown {
  const board = fieldOf(kept, "board");
  const setup = fieldOf(board, "setup");
  if (typeof board !== "object" || typeof setup !== "object" || board === null || setup === null) return kept;
  return { board: { ...board, setup: { ...setup, sureness: "not-asked" } } };
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
