import { rmSync } from "node:fs";
import { join } from "node:path";
import { startApp } from "../../../src/app.ts";
import { classic8, type Ruleset } from "../../../src/game/ruleset.ts";
import { createLog } from "../../../src/log.ts";
import { RESULTS_MS, SETTLE_MS } from "../phases.ts";
import { freePort } from "./portOf.ts";
import type { Serve } from "./Variant.ts";

/** Longer than any trial: how far a game is must not depend on how slow the machine is. */
const LONG_MS = 30 * 60_000;
/** The classic rules, only that nobody waits where nobody acts, and that neither phase nor game ends by itself. */
const RULESET: Ruleset = {
  ...classic8,
  id: "bench@1",
  rounds: 200,
  durations: { question: LONG_MS, elimination: LONG_MS, voting: LONG_MS, results: RESULTS_MS },
  graceMs: 0,
  settleMs: SETTLE_MS,
};

/** This project's server as it is started by `npm start`, with a database that has nothing to do meanwhile. */
export const serve: Serve = async ({ dataDir, redisUrl }) => {
  // Games of the server before this one would come back to life.
  rmSync(join(dataDir, "journals"), { recursive: true, force: true });
  // Processes that share a Redis must know beforehand where they are found.
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  return startApp(
    {
      production: true,
      host: "127.0.0.1",
      port,
      logLevel: "info",
      dataDir,
      databaseUrl: process.env["DATABASE_URL"] ?? null,
      redisUrl,
      publicAddress: redisUrl === null ? null : address,
      internalAddress: address,
      seatSecret: "a secret for measurements, and for nothing else",
      adminPassword: null,
      metricsToken: null,
      allowedOrigins: [],
      trustedProxies: 0,
      drain: "now",
      rateLimits: false,
    },
    createLog("info"),
    { rulesets: [RULESET] },
  );
};
