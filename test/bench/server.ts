/**
 * A plain static host on a free port: HTTP/1.1, kept-alive connections, brotli where a `.br` lies beside a file,
 * validators and ten minutes of cache. It serves folders under a name each, and sends nothing it was not given.
 */
import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webm": "audio/webm",
  ".m4a": "audio/mp4",
  ".webmanifest": "application/manifest+json",
};
/** Longer than any pause of a round, so that no page pays for a second connection. */
const KEEP_ALIVE_MS = 60_000;

export interface Host {
  /** Address of a folder's front page, such as `http://127.0.0.1:40123/game/`. */
  urlOf(name: string): string;
  close(): Promise<void>;
}

/** Serves each folder under its name; `{ game: "/somewhere" }` answers `/game/…`. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    answer(request, response, folders).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server);
  return {
    urlOf: (name) => `http://127.0.0.1:${port}/${name}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

async function answer(
  { url = "/", headers }: IncomingMessage,
  response: ServerResponse,
  folders: Readonly<Record<string, string>>,
): Promise<void> {
  const path = pathOf(url, folders);
  const file = path === null ? null : await fileAt(path);
  if (path === null || !file) {
    response.writeHead(404, { "content-length": 0 }).end();
    return;
  }
  const packed = String(headers["accept-encoding"]).includes("br") ? await fileAt(`${path}.br`) : null;
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-length": (packed ?? file).size,
    "cache-control": "max-age=600",
    "last-modified": file.mtime.toUTCString(),
    etag: `"${file.mtimeMs.toString(16)}-${file.size.toString(16)}"`,
    vary: "Accept-Encoding",
    ...(packed ? { "content-encoding": "br" } : {}),
  });
  createReadStream(packed ? `${path}.br` : path).pipe(response);
}

function pathOf(url: string, folders: Readonly<Record<string, string>>): string | null {
  const { pathname } = new URL(url, "http://localhost");
  const [, name = "", rest = ""] = /^\/([^/]+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
  const folder = folders[name];
  if (folder === undefined) return null;
  // Taken as an absolute path, `..` cannot lead out of the folder.
  return join(folder, normalize(`/${rest === "" ? "index.html" : rest}`));
}

async function fileAt(path: string): Promise<Stats | null> {
  const file = await stat(path).catch(() => null);
  return file?.isFile() ? file : null;
}
