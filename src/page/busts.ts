/**
 * The likenesses of the five, as one style sheet: fetched as soon as the page has been painted, by one request, and sharp at
 * any zoom and pixel ratio. Until then, and for a speaker of another pack, the disc with the initials stands (speakers.css).
 */
const FILES = import.meta.glob<string>("../../assets/busts/*.svg", { query: "?raw", import: "default", eager: true });

export const BUST_STYLES = Object.entries(FILES)
  .map(([path, svg]) => {
    const id = /([^/]+)\.svg$/.exec(path)?.[1] ?? "";
    const picture = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
    const bust = `:is([data-speaker="${id}"] .bust,.bust[data-likeness="${id}"])`;
    return `${bust}{border-radius:0;background:${picture} center/contain no-repeat}${bust}>*{display:none}`;
  })
  .join("");
