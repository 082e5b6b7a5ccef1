/** The type of a picture: its styles, and the one way to name a font to a canvas, for measuring and for drawing alike. */
export type TypeStyle = "headline" | "text" | "bold" | "quote";

const FACES: Readonly<Record<TypeStyle, { weight: number; family: string; leading: number }>> = {
  headline: { weight: 800, family: '"Soundbite Headline", "Arial Narrow", Arial, sans-serif', leading: 1.04 },
  text: { weight: 400, family: '"Soundbite Text", Roboto, Arial, sans-serif', leading: 1.42 },
  bold: { weight: 700, family: '"Soundbite Text", Roboto, Arial, sans-serif', leading: 1.32 },
  quote: { weight: 440, family: '"Soundbite Quote", Georgia, serif', leading: 1.27 },
};

/** A CSS font for a canvas; `size` in CSS pixels. */
export function fontOf(style: TypeStyle, size: number): string {
  const { weight, family } = FACES[style];
  return `${weight} ${size}px ${family}`;
}

/** Distance of baselines in units of the size. */
export function leadingOf(style: TypeStyle): number {
  return FACES[style].leading;
}

/** Width of a text in CSS pixels, in a font that `fontOf` named. */
export type Measure = (font: string, text: string) => number;
