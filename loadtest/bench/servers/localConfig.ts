import type { Config } from "../../../src/config.ts";

/** A server for this machine alone, in memory and on any free port, unless the changes say otherwise. */
export function localConfig(changes: Partial<Config> = {}): Config {
  return {
    production: false,
    host: "127.0.0.1",
    port: 0,
    logLevel: "silent",
    dataDir: null,
    databaseUrl: null,
    redisUrl: null,
    publicAddress: null,
    internalAddress: "127.0.0.1:0",
    seatSecret: "a secret for tests, and for nothing else",
    adminPassword: null,
    metricsToken: null,
    allowedOrigins: [],
    trustedProxies: 0,
    drain: "now",
    ...changes,
  };
}
