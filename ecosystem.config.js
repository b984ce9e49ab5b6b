// PM2: one process per core, each on a port of its own. Settings: .env.example. Routing between them: docs/OPERATIONS.md.
import { availableParallelism } from "node:os";

const firstPort = Number(process.env["PORT"] ?? 2567);
const publicHost = process.env["PUBLIC_HOST"];
const count = process.env["REDIS_URL"] ? availableParallelism() : 1;

export const apps = Array.from({ length: count }, (_, i) => ({
  name: `decoy-${i}`,
  script: "src/index.ts",
  interpreter: "node",
  node_args: "--env-file-if-exists=.env --max-semi-space-size=2",
  exec_mode: "fork",
  instances: 1,
  env: {
    NODE_ENV: "production",
    PORT: firstPort + i,
    ...(publicHost ? { PUBLIC_ADDRESS: `${publicHost}/${firstPort + i}` } : {}),
  },
  wait_ready: true,
  listen_timeout: 30_000,
  kill_timeout: 20_000,
  max_memory_restart: "1G",
  exp_backoff_restart_delay: 200,
}));
