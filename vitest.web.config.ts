import { defineConfig } from "vitest/config";

/** The browser client: its parts, and the whole in a real browser against a real server. */
export default defineConfig({
  test: {
    include: ["tests/web/**/*.test.{ts,tsx}"],
    // Colyseus keeps its match-maker in a global: one server a process.
    pool: "forks",
    globalSetup: ["tests/web/support/chromium.ts"],
    // All files share one browser, and would only wait for each other.
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
