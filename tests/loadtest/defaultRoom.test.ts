import { it } from "vitest";
import { serve } from "../../loadtest/bench/servers/default.ts";
import { expectToBePlayed } from "../support/aCrowd.ts";

it("an untouched Colyseus room is played as the other variants are", async () => {
  const { port } = await serve({ dataDir: "", redisUrl: null });
  await expectToBePlayed("default", port);
});
