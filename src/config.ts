import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { isEveryAddress, localAddresses } from "./net/localAddresses.ts";

const list = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((item) => item.trim() || []));

/** Everything that can be set from outside; `.env.example` explains each. */
const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  HOST: z.string().default("0.0.0.0"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(2567),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  DATA_DIR: z
    .string()
    .min(1)
    .default("./data")
    .transform((dir) => (dir === "memory" ? null : resolve(dir))),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PUBLIC_ADDRESS: z.string().min(1).optional(),
  INTERNAL_ADDRESS: z
    .string()
    .regex(/^[^/\s]+:\d+$/, "must be host:port")
    .optional(),
  SEAT_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  ADMIN_PASSWORD: z.string().min(12, "must have at least 12 characters").optional(),
  METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  ALLOWED_ORIGINS: list.refine((origins) => origins.every(isOrigin), "must be origins such as https://party.example"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  DRAIN: z.enum(["now", "phase-end"]).default("now"),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
});

export interface Config {
  readonly production: boolean;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly logLevel: string;
  /** Absolute; null: keep everything in memory. */
  readonly dataDir: string | null;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Null: one process, alone. */
  readonly redisUrl: string | null;
  /** `host:port` or `host/path` under which clients reach this very process; null: the address they came by. */
  readonly publicAddress: string | null;
  /** `host:port` under which the other processes on the same Redis reach this one. */
  readonly internalAddress: string;
  /** Signs seat tokens. */
  readonly seatSecret: string;
  /** Null: the admin pages exist in development only, for this machine only. */
  readonly adminPassword: string | null;
  /** Opens `/metrics`; null: there are none. */
  readonly metricsToken: string | null;
  /** Web origins besides our own that may use this server. */
  readonly allowedOrigins: readonly string[];
  /** How many proxies of our own stand in front and add to `x-forwarded-for`. */
  readonly trustedProxies: number;
  /** When a process that is asked to stop hands its games on: at once, or each when its running phase is over. */
  readonly drain: "now" | "phase-end";
  /** False only for load tests, whose players all come from one address; left out: true. */
  readonly rateLimits?: boolean;
}

export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the configuration of the process; throws a ConfigError that says what to change. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environmentSchema.safeParse(withoutBlanks(environment));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new ConfigError(`The configuration is not valid:\n${lines.join("\n")}`);
  }
  const env = parsed.data;
  if (env.REDIS_URL !== undefined && env.SEAT_SECRET === undefined) {
    throw new ConfigError("SEAT_SECRET is missing: processes that share a REDIS_URL must share a secret.");
  }
  if (env.REDIS_URL !== undefined && env.PORT === 0) {
    throw new ConfigError("PORT must not be 0: processes that share a REDIS_URL must find each other.");
  }
  return Object.freeze({
    production: env.NODE_ENV === "production",
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    publicAddress: env.PUBLIC_ADDRESS ?? null,
    internalAddress: env.INTERNAL_ADDRESS ?? `${reachableHost(env.HOST)}:${env.PORT}`,
    seatSecret: env.SEAT_SECRET ?? keptSecret(env.DATA_DIR),
    adminPassword: env.ADMIN_PASSWORD ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    allowedOrigins: env.ALLOWED_ORIGINS,
    trustedProxies: env.TRUSTED_PROXIES,
    drain: env.DRAIN,
    rateLimits: env.RATE_LIMITS === "on",
  });
}

/** As browsers send it: no path, no slash at the end, no port that goes without saying. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** `.env` files write an empty value for "not set". */
function withoutBlanks(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
}

/** Where a process that listens on every address is found by others, in the same network if it is in one. */
function reachableHost(host: string): string {
  return isEveryAddress(host) ? (localAddresses()[0] ?? "127.0.0.1") : host;
}

/** A process alone makes its own secret and keeps it, so that seats survive a restart. */
function keptSecret(dataDir: string | null): string {
  if (dataDir === null) return newSecret();
  const file = join(dataDir, "seat-secret");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const secret = newSecret();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

function newSecret(): string {
  return randomBytes(32).toString("hex");
}
