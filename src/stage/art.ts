/**
 * The pictures of the stage. A picture that does not load is simply not there: the stage draws on without it.
 * Pictures are read as SVG text, so that a hall can be printed in the colours of the late edition.
 */
import type { Theme } from "./theme.ts";

const BUSTS = urlsByName(
  import.meta.glob("../../assets/busts/*.svg", { query: "?url", import: "default", eager: true }),
);
const HALLS = urlsByName(
  import.meta.glob("../../assets/halls/*.svg", { query: "?url", import: "default", eager: true }),
);

/** The halls in the order of the levels; the title has its own. */
const LEVEL_HALLS = ["city-hall", "hustings", "brussels", "timeline", "press-room"] as const;
export type HallName = "title" | (typeof LEVEL_HALLS)[number];

/** The hall of a level, by its number from 1; a sixth level goes back to the first hall. */
export function hallOfLevel(number: number): HallName {
  return LEVEL_HALLS[(number - 1) % LEVEL_HALLS.length] ?? "title";
}

export interface Art {
  bustOf(speaker: string): CanvasImageSource | null;
  /** The hall in the theme's colours, fetched when first asked for; null if it cannot be had. */
  hall(name: HallName, theme: Theme): Promise<HTMLImageElement | null>;
  /** The audience in the theme's colours; null if it cannot be had. */
  audience(theme: Theme): Promise<HTMLImageElement | null>;
  /** The hall if it has been fetched already. */
  hallNow(name: HallName, theme: Theme): HTMLImageElement | null;
}

/** Loads all the busts that we have drawn, whichever pack is in play: another may be opened. Never rejects. */
export async function loadArt(): Promise<Art> {
  const busts = new Map<string, CanvasImageSource>();
  await Promise.all(
    [...BUSTS].map(async ([speaker, url]) => {
      const picture = await loadSvg(url, {});
      if (picture) busts.set(speaker, picture);
    }),
  );
  const asked = new Map<string, Promise<HTMLImageElement | null>>();
  const there = new Map<string, HTMLImageElement>();
  const fetchHall = async (key: string, url: string | undefined, theme: Theme) => {
    const picture = url ? await loadSvg(url, theme.hall) : null;
    if (picture) there.set(key, picture);
    return picture;
  };
  const fetchOnce = (name: HallName | "audience", theme: Theme) => {
    const key = `${name} ${theme.name}`;
    const picture = asked.get(key) ?? fetchHall(key, HALLS.get(name), theme);
    asked.set(key, picture);
    return picture;
  };
  return {
    bustOf: (speaker) => busts.get(speaker) ?? null,
    hall: fetchOnce,
    audience: (theme) => fetchOnce("audience", theme),
    hallNow: (name, theme) => there.get(`${name} ${theme.name}`) ?? null,
  };
}

async function loadSvg(url: string, colours: Readonly<Record<string, string>>): Promise<HTMLImageElement | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    return await pictureOf(recoloured(await response.text(), colours));
  } catch {
    return null;
  }
}

async function pictureOf(svg: string): Promise<HTMLImageElement> {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  // Without a size of its own some browsers draw an SVG on a canvas not at all.
  const sized = /<svg[^>]*\swidth=/.test(svg) ? svg : svg.replace("<svg", `<svg width="${width}" height="${height}"`);
  const address = URL.createObjectURL(new Blob([sized], { type: "image/svg+xml" }));
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  URL.revokeObjectURL(address);
  return picture;
}

function recoloured(svg: string, colours: Readonly<Record<string, string>>): string {
  return svg.replace(/#[0-9a-f]{6}/gi, (colour) => colours[colour.toUpperCase()] ?? colour);
}

function urlsByName(files: Record<string, unknown>): Map<string, string> {
  return new Map(Object.entries(files).map(([path, url]) => [/([^/]+)\.svg$/.exec(path)?.[1] ?? path, String(url)]));
}
