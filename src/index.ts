import { LONGEST_DRAIN_MS, startApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { isEveryAddress, localAddresses } from "./net/localAddresses.ts";
import type { When } from "./rooms/LocalRooms.ts";

/** How long a stop may take, once the games have been handed on, before the process ends regardless. */
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
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal, config.drain));
void app.stopAsked.then((when) => stop("an administrator", when));

async function stop(by: string, when: When): Promise<void> {
  log.info({ by, when }, "stopping");
  const longestMs = STOP_TIMEOUT_MS + (when === "phase-end" ? LONGEST_DRAIN_MS : 0);
  setTimeout(() => process.exit(1), longestMs).unref();
  await app.close(when);
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
  const hosts = isEveryAddress(config.host) ? ["localhost", ...localAddresses()] : [config.host];
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
