/**
 * The pictures of the stage. A picture that does not load is simply not there: the stage draws on without it.
 * Pictures are read as SVG text, so that a hall can be printed in the colours of the late edition and a bust cut out.
 */
import type { Theme } from "./theme.ts";

/** Where the halls are. */
const HALLS = byName(import.meta.glob("../../assets/halls/*.svg", { query: "?url", import: "default", eager: true }));

/** The halls in the order of the levels; the title has its own. */
const LEVEL_HALLS = ["city-hall", "hustings", "brussels", "timeline", "press-room"] as const;
export type HallName = "title" | (typeof LEVEL_HALLS)[number];

/** What is printed in the second ink: the grey that the halls have their main thing in. */
const SPOT_GREY = "#BDBFBD";
/** The second ink of each edition, beside its greys: by day and in the late edition the same. */
const SPOTS: Readonly<Partial<Record<HallName, string>>> = {
  "city-hall": "#4c9387",
  hustings: "#bb4a40",
  brussels: "#4a68ab",
  timeline: "#4b93b5",
  "press-room": "#c08c35",
};

/** The hall of a level, by its number from 1; a sixth level goes back to the first hall. */
export function hallOfLevel(number: number): HallName {
  return LEVEL_HALLS[(number - 1) % LEVEL_HALLS.length] ?? "title";
}

export interface Art {
  /** A bust on its disc; null for a speaker whom nobody has drawn. */
  bust(speaker: string): Promise<HTMLImageElement | null>;
  /** The hall in the theme's colours, fetched when first asked for; null if it cannot be had. */
  hall(name: HallName, theme: Theme): Promise<HTMLImageElement | null>;
  /** Every second head of the audience, or those between, in the theme's colours; null if they cannot be had. */
  audience(theme: Theme, half: 0 | 1): Promise<HTMLImageElement | null>;
  /** A hall as it is printed small, if it has been developed already. */
  printOf(name: HallName, theme: Theme): HTMLImageElement | null;
  /** A bust cut out of its disc, if it has been developed already. */
  cutOutOf(speaker: string): HTMLImageElement | null;
  /** Makes the prints and cut-outs of these that are not there yet; says whether any has come of it. Never rejects. */
  develop(
    wanted: { readonly halls: readonly HallName[]; readonly busts: readonly string[] },
    theme: Theme,
  ): Promise<boolean>;
}

/** Nothing is fetched before it is asked for. */
export function createArt(): Art {
  const asked = new Map<string, Promise<HTMLImageElement | null>>();
  const there = new Map<string, HTMLImageElement>();
  const once = (key: string, svg: () => Promise<string>) => {
    const known = asked.get(key);
    if (known) return known;
    const picture = svg()
      .then(pictureOf)
      .catch(() => null);
    asked.set(key, picture);
    void picture.then((made) => made && there.set(key, made));
    return picture;
  };
  const printed = (key: string, file: string, prepare: (svg: string) => string) =>
    once(key, async () => prepare(await hallText(file)));
  const bustText = async (speaker: string) => {
    const svg = (await import("./busts.ts")).BUSTS.get(speaker);
    if (!svg) throw new Error(`nobody has drawn ${speaker}`);
    return svg;
  };
  return {
    bust: (speaker) => once(`bust ${speaker}`, () => bustText(speaker)),
    hall: (name, theme) => printed(`hall ${name} ${theme.name}`, name, (svg) => recoloured(svg, theme.hall)),
    audience: (theme, half) =>
      printed(`audience ${half} ${theme.name}`, "audience", (svg) => recoloured(everySecond(svg, half), theme.hall)),
    printOf: (name, theme) => there.get(`print ${name} ${theme.name}`) ?? null,
    cutOutOf: (speaker) => there.get(`cut-out ${speaker}`) ?? null,
    async develop({ halls, busts }, theme) {
      const before = there.size;
      await Promise.all([
        ...halls.map((name) =>
          printed(`print ${name} ${theme.name}`, name, (svg) => recoloured(svg, printInks(name, theme))),
        ),
        ...busts.map((speaker) => once(`cut-out ${speaker}`, async () => cutOut(await bustText(speaker)))),
      ]);
      return there.size > before;
    },
  };
}

/** How a hall is printed small: in the theme's own inks, and one more. */
const printInks = (name: HallName, { print }: Theme) => ({
  ...print,
  [SPOT_GREY]: SPOTS[name] ?? print[SPOT_GREY] ?? SPOT_GREY,
});

/** Distance of the heads in the strip of the audience, which repeats after its width. */
const [HEAD_EVERY, STRIP_WIDTH] = [128, 2560] as const;

/** The strip with every second head only. */
function everySecond(svg: string, half: 0 | 1): string {
  return svg.replace(/<g transform="translate\((-?[\d.]+)[^>]*>.*?<\/g>/g, (head, x) => {
    const place = (Number(x) + STRIP_WIDTH) % STRIP_WIDTH;
    return Math.floor(place / HEAD_EVERY) % 2 === half ? head : "";
  });
}

/** A bust without the disc behind it, and no longer cut to the disc's edge: all of it stands in our own drawings. */
function cutOut(svg: string): string {
  return svg
    .replace(/<use href="#\w+-[oi]"[^>]* fill=[^>]*\/>/g, "")
    .replace(/(<clipPath id="\w+-[cq]">).*?(<\/clipPath>)/gs, '$1<path d="M0 0h200v204H0z"/>$2');
}

/** The files on their way: two pictures that are made of one at the same time fetch it once. */
const coming = new Map<string, Promise<string>>();

function hallText(name: string): Promise<string> {
  const text = coming.get(name) ?? fetchText(HALLS.get(name) ?? name).finally(() => coming.delete(name));
  coming.set(name, text);
  return text;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
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

function byName(files: Record<string, unknown>): Map<string, string> {
  return new Map(Object.entries(files).map(([path, file]) => [/([^/]+)\.svg$/.exec(path)?.[1] ?? path, String(file)]));
}
