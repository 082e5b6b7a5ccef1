/** The busts as SVG text, by speaker: fetched when the first portrait is to be printed. */
const FILES = import.meta.glob<string>("../../assets/busts/*.svg", { query: "?raw", import: "default", eager: true });

export const BUSTS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, svg]) => [/([^/]+)\.svg$/.exec(path)?.[1] ?? path, svg]),
);
