import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { freePort } from "../../loadtest/ports.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { aProcess, type ServerProcess } from "../support/aProcess.ts";
import { describeWithPostgres } from "../support/postgres.ts";
import { judge, untilBack } from "./judge.ts";
import { Party } from "./Party.ts";

const isShort = process.env["MODE"] === "short";
const PARTIES = isShort ? 4 : 12;
const ROUNDS = 2;

describeWithPostgres("a process alone, with journals in files,", (postgres) => {
  beforeAll(() => postgres.create());
  afterAll(() => postgres.remove());
  goesOn("alone", async () => ({ DATABASE_URL: await postgres.newDatabase() }));
});

describe("a process alone, with all that it keeps in files,", () => {
  goesOn("embedded", async () => ({}));
});

function goesOn(name: string, databaseEnv: () => Promise<Record<string, string>>): void {
  const dataDir = aFolderForAll();
  let start: () => Promise<ServerProcess>;
  let server: ServerProcess;

  beforeAll(async () => {
    const env = { DATA_DIR: dataDir, ...(await databaseEnv()), RATE_LIMITS: "off", LOG_LEVEL: "silent" };
    const port = await freePort();
    start = () => aProcess(env, { port });
    server = await start();
  });
  afterAll(() => server?.kill());

  for (const phase of isShort ? ["elimination"] : ["question", "elimination", "voting", "results"]) {
    it(`goes on after kill -9 in ${phase} and a restart with everything it was told`, async () => {
      const parties = await Promise.all(Array.from({ length: PARTIES }, () => Party.open(() => server.url, 4)));
      const over = parties.map((party) => party.play(ROUNDS));
      await Promise.race(parties.map((party) => party.until(() => party.isIn(phase, 1))));
      const killedAt = performance.now();
      await server.kill();
      server = await start();
      const backMs = await untilBack(parties, killedAt);
      await Promise.all(over);
      await judge(`${name}, kill -9 in ${phase}`, { parties, backMs }, { server: server.url, linesOf });
    });
  }

  async function linesOf(code: string): Promise<string[]> {
    return readFileSync(join(dataDir, "journals", `${code}.jsonl`), "utf8")
      .split("\n")
      .slice(0, -1);
  }
}
