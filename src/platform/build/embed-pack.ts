/** Sets the game's own pack into its HTML, checked: a pack with a problem stops the build, and the page need not look again. */
import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { OWN_PACK_ELEMENTS, OWN_PACK_FILE, splitPack } from "../../content/own-pack.ts";
import type { PackFile } from "../../content/pack-schema.ts";
import { parsePackText } from "../../content/parse-pack.ts";
import { problemInWords } from "../../content/problem.ts";

export function embedPack(): Plugin {
  return {
    name: "soundbite:embed-pack",
    transformIndexHtml() {
      const { asked, told } = splitPack(checkedPack());
      return [scriptOf(OWN_PACK_ELEMENTS.asked, asked), scriptOf(OWN_PACK_ELEMENTS.told, told)];
    },
  };
}

/** Nothing in the text can end the element. */
function scriptOf(id: string, text: string): HtmlTagDescriptor {
  const children = text.replaceAll("<", "\\u003c");
  return { tag: "script", attrs: { type: "application/json", id }, children, injectTo: "body" };
}

function checkedPack(): PackFile {
  const text = readFileSync(OWN_PACK_FILE, "utf8");
  const parsed = parsePackText(text);
  if (!parsed.ok) throw new Error(`${OWN_PACK_FILE}:\n${parsed.problems.map(problemInWords).join("\n")}`);
  return JSON.parse(text);
}
