/** Promises that chunks put into the page keep their names to themselves, whatever they declare them with. */
import { runInNewContext } from "node:vm";
import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { OWN_PACK_ELEMENTS } from "../../src/content/own-pack.ts";
import { inlineEntry } from "../../src/platform/build/inline-entry.ts";

const PAGE = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<script type="module" src="./assets/index.js"></script></head>
<body><script type="application/json" id="${OWN_PACK_ELEMENTS.told}">{}</script></body>`;

const chunk = (fileName: string, code: string, imports: string[], isEntry = false) => ({
  type: "chunk",
  fileName,
  code,
  imports,
  isEntry,
});

describe("the script in the page", () => {
  it("runs chunks that use one name for different things", () => {
    const bundle = {
      "index.html": { type: "asset", source: PAGE },
      "assets/points.js": chunk("assets/points.js", "var o={hunch:60};const p=c=>o[c];export{p as t}", []),
      "assets/index.js": chunk(
        "assets/index.js",
        'import{t as e}from"./points.js";var o=1;globalThis.told=e("hunch")+o;',
        ["assets/points.js"],
        true,
      ),
    };
    const { generateBundle } = inlineEntry();
    const run = typeof generateBundle === "object" ? generateBundle.handler : generateBundle;
    Reflect.apply(run ?? (() => {}), null, [{}, bundle as unknown as Rolldown.OutputBundle]);
    const script = /<script>(.*?)<\/script>/s.exec(bundle["index.html"].source)?.[1] ?? "";
    const scope: { told?: number } = {};
    runInNewContext(script, { globalThis: scope });
    expect(scope.told).toBe(61);
    expect(Object.keys(bundle)).toEqual(["index.html"]);
  });
});
