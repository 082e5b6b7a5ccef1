/** The sources under test by path, and what can be read off them without running them: imports, comments, first lines. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** Texts of files by their path from the project's root, with forward slashes. */
export type FileMap = ReadonlyMap<string, string>;

/** Every file under a folder whose name ends like a source's. */
export function readSources(folder: string, ending = /\.(tsx?|js|css)$/): FileMap {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

export interface Import {
  readonly from: string;
  /** As written: "../core/run.ts", "preact/hooks", "node:fs". */
  readonly specifier: string;
  /** The file it leads to, or the package's name; a query (`?url`) is left out. */
  readonly to: string;
  readonly isPackage: boolean;
  /** `import type`: gone when the game runs. */
  readonly isTypeOnly: boolean;
}

/** What a file imports and exports from, statically and dynamically, in the order written. */
export function importsOf(file: string, text: string): Import[] {
  if (!/\.(tsx?|js)$/.test(file)) return [];
  const code = withoutComments(text);
  const found: { specifier: string; isTypeOnly: boolean }[] = [];
  for (const [, keyword = "", clause = "", specifier = ""] of code.matchAll(STATIC)) {
    if (keyword === "import" || /[{*]/.test(clause)) found.push({ specifier, isTypeOnly: isTypeOnly(clause) });
  }
  for (const [, specifier = ""] of code.matchAll(BARE)) found.push({ specifier, isTypeOnly: false });
  for (const [, specifier = ""] of code.matchAll(DYNAMIC)) found.push({ specifier, isTypeOnly: false });
  return found.map((one) => resolved(file, one));
}

const STATIC = /^[ \t]*(import|export)\b([^;"'`]*?)\bfrom\s*["']([^"']+)["']/gm;
const BARE = /^[ \t]*import\s*["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;

/** `import type { A }`, and `import { type A, type B }` as well. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/
    .exec(clause)?.[1]
    ?.split(",")
    .filter((name) => name.trim() !== "");
  return names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

function resolved(from: string, { specifier, isTypeOnly }: { specifier: string; isTypeOnly: boolean }): Import {
  const path = specifier.replace(/\?.*$/, "");
  const isPackage = !/^[./]/.test(path);
  const to = isPackage ? packageOf(path) : posix.join(posix.dirname(from), path);
  return { from, specifier, to, isPackage, isTypeOnly };
}

/** "preact/hooks" is of preact, "@valibot/to-json-schema" of itself, "node:fs" of node. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** The code with its comments blanked out, line for line. Addresses in texts (`https://…`) are no comments. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|[\s;{(,])\/\/.*$/gm, "$1");
}
