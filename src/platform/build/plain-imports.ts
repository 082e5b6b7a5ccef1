/**
 * Leaves dynamic imports as the plain ones they are. Vite wraps them to preload styles and chunks; our styles are in the
 * page, no chunk is preloaded, and the wrapper would stand before the first quote.
 */
import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";

export function plainImports(): Plugin {
  return {
    name: "soundbite:plain-imports",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === HELPER ? id : null),
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : null),
  };
}
