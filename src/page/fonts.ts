/** The fonts, fetched once the page can be played. One that does not load is done without; nothing waits for it for ever. */
import headline from "../../assets/fonts/headline.woff2?url";
import plain from "../../assets/fonts/plain.woff2?url";
import quote from "../../assets/fonts/quote.woff2?url";
import text from "../../assets/fonts/text.woff2?url";

const FACES = {
  headline: { family: "Soundbite Headline", url: headline, weight: "800" },
  text: { family: "Soundbite Text", url: text, weight: "400 700" },
  quote: { family: "Soundbite Quote", url: quote, weight: "440" },
  plain: { family: "Soundbite Plain", url: plain, weight: "400 700" },
} as const;
type FaceName = keyof typeof FACES;

const STAGE_FACES: readonly FaceName[] = ["headline", "text", "quote"];
const PLAIN_FACES: readonly FaceName[] = ["plain", "headline", "quote"];
const asked = new Map<FaceName, Promise<FontFace | null>>();

/** Fetches the fonts of an edition. Resolves when each has loaded or failed, with what sets the page in them. */
export async function fetchFonts(edition: "stage" | "plain"): Promise<() => void> {
  const names = edition === "plain" ? PLAIN_FACES : STAGE_FACES;
  const faces = await Promise.all(names.map((name) => asked.get(name) ?? load(name)));
  // All at once: the page is set anew, and what somebody is about to press may move.
  return () => {
    for (const face of faces) if (face) document.fonts.add(face);
  };
}

export async function loadFonts(edition: "stage" | "plain"): Promise<void> {
  const setInFonts = await fetchFonts(edition);
  setInFonts();
}

function load(name: FaceName): Promise<FontFace | null> {
  const { family, url, weight } = FACES[name];
  const face = new FontFace(family, `url("${new URL(url, document.baseURI)}") format("woff2")`, { weight });
  const loaded = face.load().catch(() => null);
  asked.set(name, loaded);
  return loaded;
}
