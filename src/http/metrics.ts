import { timingSafeEqual } from "node:crypto";
import type { Application, Request } from "express";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { digestOf } from "./digestOf.ts";
import { refuse } from "./errors.ts";

export interface MetricsOptions {
  /** What is asked for as `Authorization: Bearer …`. */
  token: string;
  /** The rooms of this process as they are at any moment. */
  rooms: { readonly count: number; readonly connections: number; readonly unprotected: number };
}

const GAUGES = {
  decoy_rooms: ["Rooms of this process", "count"],
  decoy_connections: ["Players, screens and audience connected to this process", "connections"],
  decoy_rooms_unprotected: ["Rooms whose journal is away: a crash would lose what is played now", "unprotected"],
} as const;

/** Adds GET /metrics for Prometheus: the rooms of this process, and its CPU, memory, event loop and garbage collection. */
export function mountMetrics(app: Application, { token, rooms }: MetricsOptions): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, [help, what]] of Object.entries(GAUGES)) {
    const gauge: Gauge = new Gauge({ name, help, registers: [registry], collect: () => gauge.set(rooms[what]) });
  }
  app.get("/metrics", async (request, response) => {
    if (!isBearer(request, token)) return refuse(response, { status: 401, code: "LOGIN_REQUIRED" });
    response.setHeader("Cache-Control", "no-store");
    response.type(registry.contentType).send(await registry.metrics());
  });
}

function isBearer({ headers: { authorization = "" } }: Request, token: string): boolean {
  return timingSafeEqual(digestOf(authorization), digestOf(`Bearer ${token}`));
}
