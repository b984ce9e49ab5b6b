import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

/** Left out: where Debian puts it. */
const PROGRAM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ARGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking"];

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the one browser of all test files listens; null: none is installed. */
    browserEndpoint: string | null;
  }
}

/** Starts one browser for all test files. Without an installed one they are left out, loudly; in CI that is a failure. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(PROGRAM)) {
    if (process.env["CI"] === "true") throw new Error(`no Chromium is installed at ${PROGRAM}, but CI needs one`);
    console.warn(`\n!!! NOT TESTED, for want of Chromium at ${PROGRAM}: the pages in a browser\n`);
    project.provide("browserEndpoint", null);
    return async () => undefined;
  }
  const server = await chromium.launchServer({ executablePath: PROGRAM, args: ARGS });
  project.provide("browserEndpoint", server.wsEndpoint());
  return () => server.close();
}
