import { networkInterfaces } from "node:os";
import { startApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createLog } from "./log.ts";

/** How long a stop may take before the process ends regardless. */
const STOP_TIMEOUT_MS = 15_000;

const DATABASE_WORDS = {
  postgresql: "PostgreSQL. Games and leaderboards are as safe as that server.",
  embedded:
    "embedded, in DATA_DIR. It survives a crash of this process, not a power failure; for that, set DATABASE_URL.",
  memory: "in memory. Everything is gone when the process ends.",
};

const config = configOrExit();
const log = createLog(config.logLevel);
process.on("unhandledRejection", (reason) => log.error({ err: reason }, "unhandled rejection"));

const app = await startApp(config, log);
greet();
// PM2 waits for this word when it starts or reloads a process.
process.send?.("ready");
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal));

async function stop(signal: NodeJS.Signals): Promise<void> {
  log.info({ signal }, "stopping");
  setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
  await app.close();
  process.exit(0);
}

function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\nSee .env.example for what can be set.\n`);
    process.exit(1);
  }
}

/** What the person in front of the terminal wants to know. */
function greet(): void {
  if (!process.stdout.isTTY && config.production) return;
  const hosts = config.host === "0.0.0.0" ? ["localhost", ...localAddresses()] : [config.host];
  const lines = [
    "",
    "  Decoy is ready.",
    ...hosts.map((host, i) => `  ${i === 0 ? "Open " : "  or "} http://${host}:${app.port}`),
    "",
    `  Database: ${DATABASE_WORDS[app.store.kind]}`,
    "  Stop with Ctrl+C.",
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function localAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).flatMap(({ family, internal, address }) => (family === "IPv4" && !internal ? [address] : [])),
  );
}
