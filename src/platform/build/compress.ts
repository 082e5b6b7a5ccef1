/** Writes a brotli and a gzip copy beside every text file of the build, and serves them in `vite preview` as a host would. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import sirv from "sirv";
import type { Plugin } from "vite";

const COMPRESSED = /\.(html|js|css|json|svg|txt|webmanifest)$/;

export function compressAndServe(): Plugin {
  let folder = "dist";
  return {
    name: "soundbite:compress",
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: { order: "post", sequential: true, handler: () => compress(folder) },
    configurePreviewServer(server) {
      const serve = sirv(folder, { brotli: true, gzip: true, etag: true, dev: true });
      server.middlewares.use((request, response, next) => serve(request, response, next));
    },
  };
}

async function compress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  for (const file of files) {
    if (!COMPRESSED.test(file)) continue;
    const path = join(folder, file);
    const content = await readFile(path);
    await writeFile(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
