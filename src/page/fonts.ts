/** The faces of an edition, for what is drawn on a canvas. The page itself waits for none: its styles name them. */
const FACES = {
  headline: '800 16px "Soundbite Headline"',
  text: '400 16px "Soundbite Text"',
  quote: '440 16px "Soundbite Quote"',
  plain: '400 16px "Soundbite Plain"',
} as const;

/** Resolves when each face has loaded or failed. */
export async function loadFonts(edition: "stage" | "plain"): Promise<void> {
  const faces = [FACES.headline, FACES.quote, edition === "plain" ? FACES.plain : FACES.text];
  await Promise.all(faces.map((face) => document.fonts.load(face).catch(() => [])));
}

/**
 * Resolves when the headline's first letters, which are in the page itself, can be painted: a browser takes a moment for
 * that, and what is set meanwhile would change its width.
 */
export async function loadFirstLetters(): Promise<void> {
  await document.fonts.load('800 16px "Soundbite First Letters"', "S").catch(() => []);
}
