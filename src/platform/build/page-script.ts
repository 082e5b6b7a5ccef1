/** What programs share that put scripts into the page: which chunks one brings with it, and leave for a script to run. */
import { createHash } from "node:crypto";
import type { Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

export function chunksIn(bundle: Rolldown.OutputBundle): Chunk[] {
  return Object.values(bundle).filter((output) => output.type === "chunk");
}

/** A chunk and all that it imports, each after what it needs. */
export function withImports(chunk: Chunk, chunks: readonly Chunk[], known = new Set<Chunk>()): Set<Chunk> {
  for (const other of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) {
    if (!known.has(other)) withImports(other, chunks, known);
  }
  return known.add(chunk);
}

/** How the page's policy names a script that it lets run: by the hash of its own text. */
export function policySource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
