import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/web/**", "tests/cluster/**"],
    // The SDK looks for WebSocket once, when it is loaded.
    setupFiles: ["tests/support/wire.ts"],
    // Colyseus keeps its match-maker in a global: one server a process.
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
