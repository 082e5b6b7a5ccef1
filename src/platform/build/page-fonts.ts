/**
 * Puts the headline's first letters into the page, cut from its face: those of the game's name, the levels' titles and the
 * speakers' names, so that the first painting is already in it. Asks for the faces of text and quotes as soon as the
 * page's script has arrived.
 */
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { OWN_PACK_ELEMENTS, OWN_PACK_FILE } from "../../content/own-pack.ts";
import { parsePackText } from "../../content/parse-pack.ts";
import { GAME_NAME, LABELS } from "../../core/words.ts";

const HEADLINE = "assets/fonts/headline.woff2";
const EARLY = /^assets\/(text|quote)-[^/]*\.woff2$/;
/** What the page's script does not need to begin stands behind it: the faces come between. */
const AFTER_SCRIPT = `<script type="application/json" id="${OWN_PACK_ELEMENTS.told}"`;

export function pageFonts(): Plugin {
  return {
    name: "soundbite:page-fonts",
    async transformIndexHtml() {
      return [{ tag: "style", children: await firstLetters(), injectTo: "head" }];
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("The page is missing.");
        const links = Object.keys(bundle)
          .filter((file) => EARLY.test(file))
          .map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`);
        const html = String(page.source).replace(AFTER_SCRIPT, (rest) => links.join("") + rest);
        if (links.length !== 2 || !html.includes(links.join(""))) throw new Error("The page has changed its shape.");
        page.source = html;
      },
    },
  };
}

async function firstLetters(): Promise<string> {
  const letters = [...new Set(headlineWords())].filter((letter) => letter.trim() !== "").sort();
  const woff2 = await subsetFont(readFileSync(HEADLINE), letters.join(""), { targetFormat: "woff2" });
  const range = letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join();
  const url = `data:font/woff2;base64,${Buffer.from(woff2).toString("base64")}`;
  return `@font-face{font-family:"Soundbite First Letters";font-weight:800;src:url(${url});unicode-range:${range}}`;
}

function headlineWords(): string {
  const parsed = parsePackText(readFileSync(OWN_PACK_FILE, "utf8"));
  if (!parsed.ok) throw new Error(`${OWN_PACK_FILE} is no pack.`);
  const { levels, speakers } = parsed.value;
  const titles = levels.map(({ title }) => title);
  const names = speakers.map(({ name }) => name);
  return [GAME_NAME, LABELS.chooseLevel, LABELS.play, LABELS.begin, ...titles, ...names].join("");
}
