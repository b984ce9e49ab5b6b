import { afterAll } from "vitest";
import { localConfig } from "../../loadtest/bench/servers/localConfig.ts";
import { type App, startApp } from "../../src/app.ts";
import type { Config } from "../../src/config.ts";
import { classic8, type Ruleset } from "../../src/game/ruleset.ts";
import { createLog, type Logger } from "../../src/log.ts";
import { writePacks } from "./writePacks.ts";

/** The classic rules, only that nobody has to wait long once everyone has acted; faster than this is a flood to the server. */
export const PROMPT_RULES: Ruleset = { ...classic8, settleMs: 60 };

export interface TestServer extends App {
  /** `http://127.0.0.1:<port>` */
  url: string;
}

/** A whole server with its database in memory and questions of its own, closed after the tests of the file. One a file. */
export async function aServer(
  changes: Partial<Config> = {},
  rulesets: readonly Ruleset[] = [PROMPT_RULES],
  log: Logger = createLog("silent"),
): Promise<TestServer> {
  const { folder, remove } = writePacks();
  const app = await startApp(localConfig(changes), log, { rulesets, packs: folder });
  afterAll(async () => {
    await app.close();
    remove();
  });
  return { ...app, url: `http://127.0.0.1:${app.port}` };
}
