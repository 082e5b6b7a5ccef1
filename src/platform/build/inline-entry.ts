/**
 * Puts the page's style sheet and its entry script into its HTML: no second request stands before the first quote.
 * Chunks that are fetched later cannot import a script that has no address, so the entry hands them what they need
 * through one object, `globalThis.soundbite`. They take it when they run; the entry must not change it afterwards.
 */
import { createHash } from "node:crypto";
import { type Plugin, parseAst, type Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

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
        const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
        if (page?.type !== "asset" || !entry) throw new Error("The page has no script to put into it.");
        for (const chunk of chunksOf(bundle)) if (chunk !== entry) chunk.code = takeFromEntry(chunk, entry);
        page.source = withScript(withStyles(String(page.source), bundle), entry, entryScript(entry));
        delete bundle[entry.fileName];
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
      .replaceAll(/url\((["']?)\.?\/?/g, "url($1./assets/")
      .trim();
    return `<style>${css}</style>`;
  });
}

/** The script at the end of the body, after all that it reads, and leave for it to run: the hash of its own text. */
function withScript(html: string, { fileName }: Chunk, script: string): string {
  const tag = new RegExp(`\\s*<script type="module"[^>]*${fileName.replaceAll(".", "\\.")}[^>]*></script>`);
  const policy = `script-src 'self' 'sha256-${createHash("sha256").update(script).digest("base64")}'; `;
  const inlined = html
    .replace(tag, "")
    .replace("</body>", () => `<script type="module">${script}</script>\n  </body>`)
    .replace(/(Content-Security-Policy"\s+content=")/, (start) => start + policy);
  if (!inlined.includes(script) || !inlined.includes(policy)) throw new Error("The page has changed its shape.");
  return inlined;
}

/** The entry's code for where the page is: exports handed over, chunks looked for beside the page's own folder. */
function entryScript({ code, fileName }: Chunk): string {
  const folder = fileName.slice(0, fileName.lastIndexOf("/") + 1);
  const edits = statements(code).flatMap((node): Edit[] => {
    if (node.type === "ImportDeclaration") throw new Error("The entry imports a chunk: it must stand by itself.");
    if (node.type !== "ExportNamedDeclaration") return [];
    const names = node.specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`);
    return [{ ...node, text: `${HANDED_OVER}={${names.join(",")}};` }];
  });
  return withEdits(code, edits)
    .replaceAll(/\bimport\((["'`])\.\//g, (_, quote: string) => `import(${quote}./${folder}`)
    .replaceAll(/<\/(script)|<!--/gi, (found, name?: string) => (name ? `<\\/${name}` : found.replace("<", "\\x3c")));
}

/** A later chunk's code, taking from the page's script what it would have imported from the entry's file. */
function takeFromEntry({ code }: Chunk, entry: Chunk): string {
  const entryName = entry.fileName.slice(entry.fileName.lastIndexOf("/") + 1);
  const edits = statements(code).flatMap((node): Edit[] => {
    if (node.type !== "ImportDeclaration" || !node.source.value.endsWith(entryName)) return [];
    const names = node.specifiers.map((specifier) => {
      if (specifier.type !== "ImportSpecifier") throw new Error("The entry is imported as a whole.");
      return `${nameOf(specifier.imported)}:${specifier.local.name}`;
    });
    return [{ ...node, text: names.length > 0 ? `const{${names.join(",")}}=${HANDED_OVER};` : "" }];
  });
  return withEdits(code, edits);
}

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

function chunksOf(bundle: Bundle): Chunk[] {
  return Object.values(bundle).filter((output) => output.type === "chunk");
}
