import { matchMaker } from "@colyseus/core";
import type { ApiDeps } from "../../src/http/api.ts";
import { aKeptLog } from "./aKeptLog.ts";

/** What the endpoints need, with an empty store and every room of this process. */
export function someApi(changes: Partial<ApiDeps> = {}): ApiDeps {
  return {
    store: { gameById: async () => null, leaderboard: async () => [] },
    seen: { forget: async () => undefined },
    packs: () => [],
    pictures: { svgOf: () => null },
    findRoom: async (code) => matchMaker.driver.findOne({ roomId: code }),
    member: "10.0.0.1:2567/a",
    lifeStage: () => "serving",
    checks: {},
    log: aKeptLog(),
    ...changes,
  };
}
