/**
 * Asks early for what a returning player waits for: the doors of what is kept on the device, with all that they import,
 * fetched beside the page and not after it. A newcomer asks for nothing. The order of plugins matters: what has been put
 * into the page is in the bundle no more.
 */
import type { Plugin } from "vite";
import { chunksIn, policySource, withImports } from "./page-script.ts";

const DOORS = "/src/store/doors.ts";
/** What all keys of the game begin with, on the device. */
const KEPT = "soundbite.";

export function earlyDoors(): Plugin {
  return {
    name: "soundbite:early-doors",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        const chunks = chunksIn(bundle);
        const doors = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(DOORS)));
        if (page?.type !== "asset" || !doors) throw new Error("The page or the doors are missing.");
        page.source = withScript(
          String(page.source),
          scriptFor([...withImports(doors, chunks)].map(({ fileName }) => fileName)),
        );
      },
    },
  };
}

/** Storage may be forbidden, and then nothing has been kept. */
function scriptFor(files: readonly string[]): string {
  const hrefs = JSON.stringify(files.map((file) => `./${file}`));
  return `try{if(Object.keys(localStorage).some(k=>k.startsWith("${KEPT}")))for(const href of ${hrefs})document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href}))}catch{}`;
}

function withScript(html: string, script: string): string {
  const source = policySource(script);
  const changed = html
    .replace(/(script-src 'self')/, (start) => `${start} ${source}`)
    .replace(/(\s*)<link rel="icon"/, (icon, space: string) => `${space}<script>${script}</script>${icon}`);
  if (!changed.includes(script) || !changed.includes(source)) throw new Error("The page has changed its shape.");
  return changed;
}
