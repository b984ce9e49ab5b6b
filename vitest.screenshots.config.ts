import { defineConfig } from "vitest/config";

/** `npm run screenshots`: every screen, as pictures in the folder `screenshots`. */
export default defineConfig({
  test: {
    include: ["tests/web/shots/*.shots.ts"],
    setupFiles: ["tests/support/wire.ts"],
    globalSetup: ["tests/web/support/chromium.ts"],
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
