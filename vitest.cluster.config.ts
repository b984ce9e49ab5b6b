import { defineConfig } from "vitest/config";

/** Live games that move between processes, checked against what their players were told; `--mode short` for CI. */
export default defineConfig({
  test: {
    include: ["tests/cluster/**/*.test.ts"],
    pool: "forks",
    // What is printed is the report.
    disableConsoleIntercept: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
