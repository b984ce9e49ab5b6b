import { beforeAll, describe, expect, it } from "vitest";
import { ReportDesk } from "../../src/rooms/ReportDesk.ts";
import type { KeptReport } from "../../src/store/Store.ts";
import { aGameIn } from "../support/aGame.ts";
import { aRoom } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";
import { playRound } from "../support/play.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

describe("a report", () => {
  it("[R4] of a player reaches the statistics", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann] = players;
    await screen.act("start-game", {});
    expect((await ann?.act("report-question", { reason: "wrong" }))?.code).toBe("WRONG_PHASE");
    await playRound(players);
    expect(await ann?.act("report-question", { reason: "unclear" })).toBeNull();
    expect((await ann?.act("report-question", { reason: "wrong" }))?.code).toBe("ALREADY_REPORTED");
    expect((await screen.act("report-question", { reason: "wrong" }))?.code).toBe("NOT_PLAYING");
    let counts = await server.store.reports();
    while (counts.length === 0) counts = await server.store.reports();
    expect(counts).toEqual([{ questionId: expect.any(String), language: "en", reason: "unclear", reports: 1 }]);
  });

  it("[R4] is handed on once, and again after a restart", () => {
    const kept: KeptReport[] = [];
    const table = aGameIn("results");
    table.do("p1", "report-question", { reason: "wrong" });
    const desk = new ReportDesk((report) => kept.push(report));
    desk.follow(table.game);
    desk.follow(table.game);
    expect(kept).toEqual([
      { gameId: "game-1", seatId: "p1", at: table.now, questionId: "q0", language: "en", reason: "wrong" },
    ]);
    table.do("p1", "end-game", {});
    table.do("p1", "play-again", {});
    desk.follow(table.game);
    table.start();
    table.waitFor("results");
    table.do("p2", "report-question", { reason: "other" });
    desk.follow(table.game);
    expect(kept).toHaveLength(2);
  });
});
