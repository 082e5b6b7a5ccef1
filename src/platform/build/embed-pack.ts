/** Sets the game's own pack into its HTML, checked: a pack with a problem stops the build, and the page need not look again. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { OWN_PACK_ELEMENT, OWN_PACK_FILE } from "../../content/own-pack.ts";
import { parsePackText } from "../../content/parse-pack.ts";
import { problemInWords } from "../../content/problem.ts";

export function embedPack(): Plugin {
  return {
    name: "soundbite:embed-pack",
    transformIndexHtml: () => [
      {
        tag: "script",
        attrs: { type: "application/json", id: OWN_PACK_ELEMENT },
        children: checkedPack(),
        injectTo: "body",
      },
    ],
  };
}

function checkedPack(): string {
  const text = readFileSync(OWN_PACK_FILE, "utf8");
  const parsed = parsePackText(text);
  if (!parsed.ok) throw new Error(`${OWN_PACK_FILE}:\n${parsed.problems.map(problemInWords).join("\n")}`);
  // As small as JSON can be, and nothing in it can end the script element.
  return JSON.stringify(JSON.parse(text)).replaceAll("<", "\\u003c");
}
