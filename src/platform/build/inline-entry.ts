/**
 * Puts the page's style sheet and its entry script into its HTML, the script with every chunk that it imports: no second
 * request stands before the first quote. Chunks that are fetched later cannot import what has no address of its own, so
 * each chunk in the page hands over its exports in `globalThis.soundbite`, by its file's name. Whoever needs them takes
 * them when it begins to run; a chunk must not change them afterwards.
 */

import { type Plugin, parseAst, type Rolldown } from "vite";
import { OWN_PACK_ELEMENTS } from "../../content/own-pack.ts";
import { chunksIn, policySource, withImports } from "./page-script.ts";

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What the script does not need to begin. */
const BEFORE = `<script type="application/json" id="${OWN_PACK_ELEMENTS.told}"`;
const HANDED_OVER = "globalThis.soundbite";

export function inlineEntry(): Plugin {
  return {
    name: "soundbite:inline-entry",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // After everything else that writes into chunks.
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        const chunks = chunksIn(bundle);
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (page?.type !== "asset" || !entry) throw new Error("The page has no script to put into it.");
        const inPage = [...withImports(entry, chunks)];
        const names = new Set(inPage.map(({ fileName }) => fileName));
        for (const chunk of chunks) if (!names.has(chunk.fileName)) chunk.code = takeFromPage(chunk, names);
        const script = `"use strict";${HANDED_OVER}={};${inPage.map((chunk) => wrapped(chunk, names)).join("")}`;
        page.source = withScript(withStyles(String(page.source), bundle), entry, script);
        for (const name of names) delete bundle[name];
      },
    },
  };
}

/** The styles, whose addresses were relative to where the sheet stood. */
function withStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, fileName: string) => {
    const asset = bundle[fileName];
    if (asset?.type !== "asset") return link;
    delete bundle[fileName];
    const css = String(asset.source)
      .replaceAll(/url\((?!["']?data:)(["']?)\.?\/?/g, "url($1./assets/")
      .trim();
    return `<style>${css}</style>`;
  });
}

/**
 * The script in the body, after what it reads at once and before what it reads later, and leave for it to run: the hash of
 * its own text. It is no module, which would wait for the whole page to arrive.
 */
function withScript(html: string, { fileName }: Chunk, script: string): string {
  const tag = new RegExp(`\\s*<script type="module"[^>]*${fileName.replaceAll(".", "\\.")}[^>]*></script>`);
  const policy = `script-src 'self' ${policySource(script)}; `;
  const inlined = html
    .replace(tag, "")
    .replace(BEFORE, (rest) => `<script>${script}</script>${rest}`)
    .replace(/(Content-Security-Policy"\s+content=")/, (start) => start + policy);
  if (!inlined.includes(script) || !inlined.includes(policy)) throw new Error("The page has changed its shape.");
  return inlined;
}

/** A chunk of the page: a function of its own, so that no two chunks' names meet, with its exports handed over at its end. */
function wrapped(chunk: Chunk, inPage: ReadonlySet<string>): string {
  const { fileName } = chunk;
  const folder = fileName.slice(0, fileName.lastIndexOf("/") + 1);
  const code = takeFromPage(chunk, inPage);
  const edits = statements(code).flatMap((node): Edit[] => {
    if (node.type !== "ExportNamedDeclaration") return [];
    const names = node.specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`);
    return [{ ...node, text: `${placeOf(fileName)}={${names.join(",")}};` }];
  });
  const body = withEdits(code, edits)
    // What Vite hands its preloading, of which there is none here: a script that is no module has no such thing.
    .replaceAll(/,\[\],import\.meta\.url/g, "")
    .replaceAll(/\bimport\((["'`])\.\//g, (_, quote: string) => `import(${quote}./${folder}`)
    .replaceAll(/<\/(script)|<!--/gi, (found, name?: string) => (name ? `<\\/${name}` : found.replace("<", "\\x3c")));
  if (body.includes("import.meta")) throw new Error(`${fileName} asks for its own address, and has none.`);
  // A function and no block: what a chunk declares with `var` must not meet another's either.
  return `(()=>{${body}})();`;
}

/** A chunk's code, taking what is in the page from where it is handed over. */
function takeFromPage({ code }: Chunk, inPage: ReadonlySet<string>): string {
  const edits = statements(code).flatMap((node): Edit[] => {
    if (node.type !== "ImportDeclaration") return [];
    const source = [...inPage].find((fileName) => node.source.value.endsWith(`/${baseName(fileName)}`));
    if (!source) return [];
    const names = node.specifiers.map((specifier) => {
      if (specifier.type !== "ImportSpecifier") throw new Error(`${source} is imported as a whole.`);
      return `${nameOf(specifier.imported)}:${specifier.local.name}`;
    });
    return [{ ...node, text: names.length > 0 ? `const{${names.join(",")}}=${placeOf(source)};` : "" }];
  });
  return withEdits(code, edits);
}

const baseName = (fileName: string) => fileName.slice(fileName.lastIndexOf("/") + 1);
const placeOf = (fileName: string) => `${HANDED_OVER}[${JSON.stringify(baseName(fileName))}]`;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function withEdits(code: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce((edited, { start, end, text }) => edited.slice(0, start) + text + edited.slice(end), code);
}

const statements = (code: string) => parseAst(code).body;

function nameOf(name: { type: string; name?: string; value?: unknown }): string {
  return name.name ?? JSON.stringify(name.value);
}
