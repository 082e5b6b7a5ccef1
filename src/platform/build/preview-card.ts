/**
 * The picture that stands beside a link to the game: drawn when the game is built, from its own art and fonts, and named
 * in the page's Open Graph tags. SOUNDBITE_URL, the address where the game will be, makes the picture's address whole, as
 * some networks want it; without it the address is counted from the page's own.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const CARD = { file: "preview.png", width: 1200, height: 630 } as const;
const WORDS = {
  name: "Soundbite",
  question: "Who said it?",
  lines: ["A quiz about a real political argument,", "in the words that were printed."],
} as const;
const BUSTS = ["khan", "bailey", "stewart", "verhofstadt", "tweeter"] as const;
/** As the font files name themselves. */
const FAMILIES = { headline: "Bricolage Grotesque 96pt ExtraBold", quote: "Newsreader 16pt" } as const;
const INK = { stock: "#e4e5e1", paper: "#fcfcfa", ink: "#15120e", red: "#b8231a" } as const;

export function previewCard(): Plugin {
  return {
    name: "soundbite:preview-card",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: CARD.file, source: await draw() });
    },
    transformIndexHtml: () => [
      meta("og:type", "website"),
      meta("og:title", `${WORDS.name} – ${WORDS.question.toLowerCase()}`),
      meta("og:description", WORDS.lines.join(" ")),
      meta("og:image", `${process.env.SOUNDBITE_URL ?? "./"}${CARD.file}`),
      meta("og:image:width", String(CARD.width)),
      meta("og:image:height", String(CARD.height)),
      meta("og:image:alt", "A newspaper cutting that asks who said it, above five speakers in cut paper."),
      { tag: "meta", attrs: { name: "twitter:card", content: "summary_large_image" }, injectTo: "head" },
    ],
  };
}

function meta(property: string, content: string) {
  return { tag: "meta", attrs: { property, content }, injectTo: "head" } as const;
}

let isReady: Promise<void> | null = null;

async function draw(): Promise<Uint8Array> {
  isReady ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await isReady;
  const fontBuffers = await Promise.all(["headline", "quote"].map(fontFor));
  return new Resvg(cardSvg(), { font: { fontBuffers, loadSystemFonts: false } }).render().asPng();
}

/** The renderer reads no WOFF2. */
async function fontFor(file: string): Promise<Uint8Array> {
  const { name, question, lines } = WORDS;
  const woff2 = readFileSync(`assets/fonts/${file}.woff2`);
  return subsetFont(woff2, [name, question, ...lines].join(""), { targetFormat: "truetype" });
}

function cardSvg(): string {
  const { width, height } = CARD;
  const side = 186;
  const gap = (width - BUSTS.length * side) / (BUSTS.length + 1);
  const busts = BUSTS.map((name, index) => {
    return placed(`assets/busts/${name}.svg`, gap + index * (side + gap), height - side * 0.95, side, side);
  });
  const headline = `font-family="${FAMILIES.headline}" text-anchor="middle"`;
  const lines = WORDS.lines.map((line, index) => `<text x="600" y="${346 + index * 40}">${line}</text>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="${INK.stock}"/>
    ${placed("assets/halls/title.svg", 0, 0, width, height)}
    <g transform="rotate(-1.2 600 220)">
      <path d="M158 34 Q600 26 1044 36 L1038 214 L1045 420 Q602 428 156 416 L162 230 Z" fill="#15120e" opacity="0.2"/>
      <path d="M154 26 Q600 18 1040 28 L1034 206 L1041 412 Q598 420 152 408 L158 222 Z" fill="${INK.paper}"/>
      <text x="600" y="190" font-size="190" fill="${INK.ink}" ${headline}>${WORDS.name}</text>
      <rect x="210" y="216" width="780" height="4" fill="${INK.ink}"/>
      <rect x="210" y="224" width="780" height="1.5" fill="${INK.ink}"/>
      <text x="600" y="294" font-size="66" fill="${INK.red}" ${headline}>${WORDS.question}</text>
      <g font-size="32" fill="${INK.ink}" font-family="${FAMILIES.quote}" text-anchor="middle">${lines}</g>
    </g>
    ${busts.join("")}
  </svg>`;
}

/** A drawing of ours at a place of another. */
function placed(file: string, x: number, y: number, width: number, height: number): string {
  const svg = readFileSync(file, "utf8");
  return svg.replace(/<svg([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:x|y|width|height)="[^"]*"/g, "");
    return `<svg${kept} x="${x}" y="${y}" width="${width}" height="${height}">`;
  });
}
