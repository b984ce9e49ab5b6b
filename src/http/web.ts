import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import express, { type Application, type RequestHandler } from "express";
import { hideFromOtherMachines } from "./adminAccess.ts";

/** One page for all of them; the client reads the address. A room's code leads to its phone page. */
const PAGES = ["/", "/tv", /^\/tv\/[A-Za-z]{4}$/, "/host", "/games/:id", "/leaderboard", /^\/[A-Za-z]{4}$/];
const ASSET = /^\/[\w.-]+\.(?:js|css|svg)$/;
const ENCODINGS = [
  { encoding: "br", extension: ".br" },
  { encoding: "gzip", extension: ".gz" },
];

export interface WebOptions {
  /** The built client, as a folder; see tools/build-web.mjs. */
  dist: URL;
  /** `host:port` or `host/path` under which this process is reached directly; null: only as the page itself. */
  publicAddress: string | null;
  /** Under which of this machine's addresses phones in the same network reach it; null: under none. */
  networkAddress: () => string | null;
}

/** Adds the browser client's pages and files. Returns false, and adds nothing, if it has not been built. */
export function mountWeb(app: Application, { dist, publicAddress, networkAddress }: WebOptions): boolean {
  const folder = fileURLToPath(dist);
  if (!existsSync(`${folder}/index.html`)) return false;
  app.get(PAGES, (request, response) => {
    response.set("Content-Security-Policy", pagePolicy(request.headers.host ?? "", publicAddress));
    response.set("Cache-Control", "no-cache");
    response.sendFile("index.html", { root: folder, cacheControl: false });
  });
  // For a page on the machine itself, whose own address would lead nowhere on a phone.
  app.get("/join-address", hideFromOtherMachines, ({ socket }, response) => {
    const address = networkAddress();
    response.set("Cache-Control", "no-store");
    response.json({ address: address === null ? null : `${address}:${socket.localPort}` });
  });
  const assets = `${folder}/assets`;
  // Their names are made of their content: what stands under one never changes.
  const files = express.static(assets, { immutable: true, maxAge: "365d", index: false, redirect: false });
  app.use("/assets", compressed(assets), files);
  return true;
}

/** Nothing inline, nothing from elsewhere. Rooms may be on another process, which has another path on the same host. */
function pagePolicy(host: string, publicAddress: string | null): string {
  const hosts = new Set([host, publicAddress?.split("/", 1)[0] ?? host]);
  return [
    "default-src 'self'",
    `connect-src ${["'self'", ...[...hosts].flatMap((name) => [`ws://${name}`, `wss://${name}`])].join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives what was compressed when it was built to those who can read it. */
function compressed(folder: string): RequestHandler {
  const built = new Set(readdirSync(folder).map((name) => `/${name}`));
  return (request, response, next) => {
    if (!ASSET.test(request.path)) return next();
    response.vary("Accept-Encoding");
    const { path } = request;
    const offered = ENCODINGS.filter(({ extension }) => built.has(path + extension));
    const chosen = request.acceptsEncodings(offered.map(({ encoding }) => encoding));
    const found = offered.find(({ encoding }) => encoding === chosen);
    if (found !== undefined) {
      response.type(path.slice(path.lastIndexOf(".")));
      response.set("Content-Encoding", found.encoding);
      request.url = request.url.replace(path, path + found.extension);
    }
    next();
  };
}
