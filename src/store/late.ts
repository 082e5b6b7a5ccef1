/** Something that is fetched when it is first needed, and asked for again after a failure. */
export interface Late<Value> {
  /** What was fetched; null until it is there. */
  there(): Value | null;
  fetch(): Promise<Value>;
}

export function createLate<Value>(load: () => Promise<Value>): Late<Value> {
  let there: Value | null = null;
  let loading: Promise<Value> | null = null;
  const fetch = async () => {
    try {
      there = await load();
      return there;
    } finally {
      loading = null;
    }
  };
  return {
    there: () => there,
    async fetch() {
      loading ??= fetch();
      return there ?? loading;
    },
  };
}
