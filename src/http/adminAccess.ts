import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { isLoopback } from "../net/clientAddress.ts";
import { isOurOwn } from "../net/Visitors.ts";
import { refuse } from "./errors.ts";

const OWN_SITES = ["same-origin", "none"];
const PROXY_HEADERS = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"];
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Pages of other sites can neither call the admin pages nor lead to them; browsers say where a request comes from. */
export const refuseOtherSites: RequestHandler = (request, response, next) => {
  const { "sec-fetch-site": site = "none" } = request.headers;
  if (OWN_SITES.includes([site].flat().join()) && isOurOwn(request)) return next();
  refuse(response, { status: 403, code: "FORBIDDEN" });
};

/** Without a password there are admin pages for the developer's own machine only. */
export const hideFromOtherMachines: RequestHandler = (request, response, next) => {
  if (isFromThisMachine(request)) return next();
  refuse(response, { status: 404, code: "NOT_FOUND" });
};

/** Not through a proxy, which would make everybody local; and under a local name, which no other site's can become (DNS rebinding). */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const isProxied = PROXY_HEADERS.some((name) => headers[name] !== undefined);
  return isLoopback(socket.remoteAddress) && !isProxied && LOCAL_HOST.test(headers.host ?? "");
}
