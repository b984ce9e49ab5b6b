import { rmSync } from "node:fs";
import { join } from "node:path";
import { startApp } from "../../../src/app.ts";
import { classic8, type Ruleset } from "../../../src/game/ruleset.ts";
import { createLog } from "../../../src/log.ts";
import { freePort } from "../../ports.ts";
import { RESULTS_MS, SETTLE_MS } from "../phases.ts";
import { localConfig } from "./localConfig.ts";
import type { Serve } from "./Variant.ts";

/** Longer than any trial: how far a game is must not depend on how slow the machine is. */
const LONG_MS = 30 * 60_000;
/**
 * The classic rules, only that nobody waits where nobody acts, and that neither phase nor game ends by itself: more
 * rounds than a trial has time for, and no more, because a game keeps the questions of all of them.
 */
const RULESET: Ruleset = {
  ...classic8,
  id: "bench@1",
  rounds: 16,
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
    localConfig({
      production: true,
      port,
      logLevel: "info",
      dataDir,
      databaseUrl: process.env["DATABASE_URL"] ?? null,
      redisUrl,
      publicAddress: redisUrl === null ? null : address,
      internalAddress: address,
      rateLimits: false,
    }),
    createLog("info"),
    { rulesets: [RULESET] },
  );
};
