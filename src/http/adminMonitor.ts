import { matchMaker } from "@colyseus/core";
import { monitor } from "@colyseus/monitor";
import { type RequestHandler, Router } from "express";
import { z } from "zod";
import { refuse } from "./errors.ts";

/** Its components write styles at run time; fonts and scripts of other hosts stay out. */
const MONITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGES = /^\/(?:assets\/[\w.-]+)?$/;

/** What of a room may be seen: what everyone in it sees anyway (X1), without the ids of their sessions. */
const inspectionSchema = z
  .object({
    roomId: z.string(),
    maxClients: z.number(),
    metadata: z.unknown(),
    locked: z.boolean(),
    stateSize: z.number(),
    state: z.unknown(),
    clients: z.array(z.object({ elapsedTime: z.number() })),
  })
  .transform(({ clients, ...room }) => ({
    ...room,
    clients: clients.map((client, i) => ({ sessionId: `connection ${i + 1}`, ...client })),
  }));

const COLUMNS = [
  "roomId",
  "clients",
  { metadata: "status" },
  { metadata: "players" },
  "elapsedTime",
  "processId",
] as const;

/** Colyseus' monitor, for looking only: by itself it lets its visitors call any method of any room. */
export function monitorRoutes(): Router {
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set("Content-Security-Policy", MONITOR_POLICY);
    next();
  });
  routes.get("/api/room", showRoom);
  routes.use(onlyLooking);
  routes.use(monitor({ prefix: "", columns: [...COLUMNS] }));
  return routes;
}

const showRoom: RequestHandler = async (request, response) => {
  const { data } = z.object({ roomId: z.string() }).safeParse(request.query);
  try {
    if (data === undefined) throw new Error("no room named");
    const room: unknown = await matchMaker.remoteRoomCall(data.roomId, "getInspectData");
    response.json(inspectionSchema.parse(room));
  } catch {
    refuse(response, { status: 404, code: "ROOM_NOT_FOUND" });
  }
};

const onlyLooking: RequestHandler = ({ path, method }, response, next) => {
  const isLook = method === "GET" && (path === "/api" || PAGES.test(path));
  if (isLook) return next();
  refuse(response, { status: 403, code: "FORBIDDEN" });
};
