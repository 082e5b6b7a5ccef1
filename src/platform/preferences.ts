/** What the device says about its owner's wishes. */
export interface DevicePreferences {
  reducedMotion(): boolean;
  dark(): boolean;
  forcedColours(): boolean;
  /** Gives back what ends it. */
  onChange(listener: () => void): () => void;
}

const queries = {
  reducedMotion: "(prefers-reduced-motion: reduce)",
  dark: "(prefers-color-scheme: dark)",
  forcedColours: "(forced-colors: active)",
} as const;

export const browserPreferences: DevicePreferences = {
  reducedMotion: () => matchMedia(queries.reducedMotion).matches,
  dark: () => matchMedia(queries.dark).matches,
  forcedColours: () => matchMedia(queries.forcedColours).matches,
  onChange(listener) {
    const lists = Object.values(queries).map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener("change", listener);
    return () => {
      for (const list of lists) list.removeEventListener("change", listener);
    };
  },
};
