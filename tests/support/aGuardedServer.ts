import { once } from "node:events";
import type { Server } from "node:http";
import { defineRoom, defineServer, LocalPresence, type Room } from "@colyseus/core";
import type { Application } from "express";
import { portOf } from "../../loadtest/ports.ts";
import { type ApiDeps, apiRouter } from "../../src/http/api.ts";
import { closeDoors } from "../../src/http/doors.ts";
import { createHttpServer } from "../../src/http/httpServer.ts";
import { LIMITS, type Limits } from "../../src/net/limits.ts";
import { type VisitorOptions, Visitors } from "../../src/net/Visitors.ts";
import { ROOM_NAME } from "../../src/protocol/version.ts";
import { IndexedDriver } from "../../src/rooms/IndexedDriver.ts";
import { GuardedTransport } from "../../src/rooms/transport/GuardedTransport.ts";
import { aKeptLog } from "./aKeptLog.ts";

export const FRIEND = "https://party.example";

export function someVisitors(changes: Partial<VisitorOptions> = {}): Visitors {
  return new Visitors({ allowedOrigins: [FRIEND], trustedProxies: 0, log: aKeptLog(), ...changes });
}

export function someLimits(changes: {
  perAddress?: Partial<Limits["perAddress"]>;
  request?: Partial<Limits["request"]>;
  patience?: Partial<Limits["patience"]>;
  webSocket?: Partial<Limits["webSocket"]>;
}): Limits {
  return {
    ...LIMITS,
    perAddress: { ...LIMITS.perAddress, ...changes.perAddress },
    request: { ...LIMITS.request, ...changes.request },
    patience: { ...LIMITS.patience, ...changes.patience },
    webSocket: { ...LIMITS.webSocket, ...changes.webSocket },
  };
}

/** Listens on any free port of this machine; returns it. */
export async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return portOf(server);
}

export interface GuardedServerOptions {
  room: new () => Room;
  api: ApiDeps;
  limits?: Limits;
  visitors?: Visitors;
  express?: (app: Application) => void | Promise<void>;
}

/** A whole server around one kind of room. One a test file: Colyseus keeps its match-maker in a global. */
export async function aGuardedServer(options: GuardedServerOptions) {
  const { room, api, limits = LIMITS, visitors = someVisitors(), express = () => undefined } = options;
  const httpServer = createHttpServer(visitors, limits);
  const server = defineServer({
    rooms: { [ROOM_NAME]: defineRoom(room) },
    routes: apiRouter(api),
    transport: new GuardedTransport({ server: httpServer, visitors, limits }),
    presence: new LocalPresence(),
    driver: new IndexedDriver(),
    express,
    logger: aKeptLog(),
    greet: false,
    gracefullyShutdown: false,
  });
  await server.listen(0, "127.0.0.1");
  closeDoors(httpServer, { visitors, limits, log: aKeptLog() });
  return { port: portOf(httpServer), httpServer, close: () => server.gracefullyShutdown(false) };
}
