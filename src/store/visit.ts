/**
 * What a link asks for this visit alone, so that a teacher can send a pupil the game as the pupil needs it: the plain
 * edition, larger words, no clock, reading aloud. Whoever opens it keeps their own settings.
 */
import { EDITIONS, type Settings, TEXT_PERCENTS } from "./settings.ts";

export type Wishes = Partial<Pick<Settings, "edition" | "textPercent" | "deadlineSeconds" | "readsAloud">>;

/** What may stand in a link: name and value, and what each stands for. */
const WISHES: Readonly<Record<string, Readonly<Record<string, Wishes>>>> = {
  edition: Object.fromEntries(EDITIONS.map((edition) => [edition, { edition }])),
  text: Object.fromEntries(TEXT_PERCENTS.map((textPercent) => [textPercent, { textPercent }])),
  clock: { off: { deadlineSeconds: "off" } },
  read: { on: { readsAloud: true } },
};

export interface Visit {
  readonly wishes: Wishes;
  /** Whether a wish has a value that the game does not know, and was left out. Names it does not know are not for it. */
  readonly isOdd: boolean;
}

/** The visit that a query such as "?edition=plain&text=150&clock=off&read=on" asks for. */
export function readVisit(query: string): Visit {
  const asked = [...new URLSearchParams(query)].filter(([name]) => Object.hasOwn(WISHES, name));
  const wishes = asked.map(([name, value]) => {
    const values = WISHES[name] ?? {};
    return Object.hasOwn(values, value) ? values[value] : null;
  });
  return { wishes: Object.assign({}, ...wishes), isOdd: wishes.includes(null) };
}

/** The query that asks for these; empty where nothing is asked. */
export function writeVisit(wishes: Wishes): string {
  const asked = Object.entries(WISHES).flatMap(([name, values]) =>
    Object.entries(values).flatMap(([value, wish]) => (isPartOf(wish, wishes) ? [`${name}=${value}`] : [])),
  );
  return asked.length > 0 ? `?${asked.join("&")}` : "";
}

function isPartOf(wish: Wishes, wishes: Wishes): boolean {
  const all = new Map(Object.entries(wishes));
  return Object.entries(wish).every(([key, value]) => all.get(key) === value);
}
