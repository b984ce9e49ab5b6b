import { beforeAll, describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/protocol/actions.ts";
import { aRoom } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

describe("actions", () => {
  it("without the right shape are refused with a reason and never end the connection", async () => {
    const { players } = await aRoom(server.url, ["Ann"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    const junk = [
      undefined,
      null,
      7,
      "text",
      [],
      {},
      { id: 1 },
      { id: "x".repeat(41) },
      { id: "ok", text: 1, optionId: {} },
    ];
    const wrong = [
      ...junk.map((message) => ["submit-answer", message] as const),
      ...ACTION_NAMES.map((type) => [type, {}] as const),
    ];
    for (const [sent, [type, message]] of wrong.entries()) {
      ann.room.send(type, message);
      await ann.until(() => ann.unasked.length === sent + 1);
      expect(ann.unasked.at(-1)).toMatchObject({ type, code: "BAD_MESSAGE", retry: false });
    }
    ann.room.send("no-such-message", {});
    await ann.until(() => ann.unasked.length === wrong.length + 1);
    expect(ann.unasked.at(-1)).toMatchObject({ type: "no-such-message", code: "UNKNOWN_MESSAGE" });
    expect(await ann.act("update-profile", { name: "Still here", icon: "bee" })).toBeNull();
  });

  it("sent twice count once and get the same verdict", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    await screen.act("start-game", {}, "the-start");
    expect(await screen.act("start-game", {}, "the-start")).toBeNull();
    await ann.untilPhase("question", 1);
    expect(await ann.act("submit-answer", { text: "my decoy" }, "the-answer")).toBeNull();
    expect(await ann.act("submit-answer", { text: "my decoy" }, "the-answer")).toBeNull();
    expect((await ann.act("submit-answer", { text: "another decoy" }))?.code).toBe("ALREADY_ANSWERED");
  });

  it("[Q3] [Q7] that the rules refuse are answered with code, words and whether to retry", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann, bob] = players;
    if (ann === undefined || bob === undefined) throw new Error("nobody there");
    expect(await ann.act("start-game", {})).toMatchObject({ type: "start-game", code: "NOT_HOST", retry: false });
    await screen.act("start-game", {});
    await bob.untilPhase("question", 1);
    expect((await bob.act("submit-answer", { text: "x".repeat(101) }))?.code).toBe("ANSWER_TOO_LONG");
    expect((await bob.act("submit-answer", { text: "…" }))?.code).toBe("ANSWER_EMPTY");
    expect((await bob.act("submit-answer", { text: "fucking nonsense" }))?.code).toBe("ANSWER_RUDE");
    expect(await bob.act("submit-answer", { text: "مرحبا 👨‍👩‍👧" })).toBeNull();
    expect((await ann.act("submit-answer", { text: "مرحبا 👨‍👩‍👧" }))?.code).toBe("TOO_CLOSE");
  });
});
