// PM2: one process per core, each on a port of its own. Settings: .env.example. Routing between them: deploy/nginx.conf.
import { availableParallelism } from "node:os";

const firstPort = Number(process.env["PORT"] ?? 2567);
const publicHost = process.env["PUBLIC_HOST"];
const count = process.env["REDIS_URL"] ? availableParallelism() : 1;
/** A stop may take as long as the longest phase if games are to be handed on at the end of theirs. */
const stopMs = process.env["DRAIN"] === "phase-end" ? 260_000 : 20_000;

/** The proxy is the only one who reaches the process, and what it says of the visitor's address is true. */
function behindProxy(port) {
  return { HOST: "127.0.0.1", TRUSTED_PROXIES: 1, PUBLIC_ADDRESS: `${publicHost}/${port}` };
}

export const apps = Array.from({ length: count }, (_, i) => ({
  name: `decoy-${i}`,
  script: "src/index.ts",
  interpreter: "node",
  node_args: "--env-file-if-exists=.env --max-semi-space-size=2 --v8-pool-size=1 --heap-growing-percent=50",
  exec_mode: "fork",
  instances: 1,
  env: {
    NODE_ENV: "production",
    PORT: firstPort + i,
    ...(publicHost ? behindProxy(firstPort + i) : {}),
  },
  wait_ready: true,
  listen_timeout: 30_000,
  kill_timeout: stopMs,
  max_memory_restart: "1G",
  exp_backoff_restart_delay: 200,
}));
