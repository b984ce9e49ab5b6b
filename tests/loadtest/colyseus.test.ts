import { Encoder } from "@colyseus/schema";
import { describe, expect, it } from "vitest";
import { colyseus } from "../../loadtest/bench/generator/dialects/colyseus.ts";
import { packed, packedString } from "../../loadtest/bench/generator/dialects/msgpack.ts";
import { AwardState, CountsState, GameState, PlayerState, SettingsState } from "../../src/protocol/state.ts";

/** A room's state, and what Colyseus would send of it. */
function aRoom() {
  const state = new GameState();
  state.settings = new SettingsState();
  state.phase = "lobby";
  const players = Array.from({ length: 8 }, (_, i) => {
    const id = `p${i + 1}`;
    const counts = { award: new AwardState(), counts: new CountsState() };
    const player = new PlayerState().assign({ id, name: id, acted: false, place: 1, ...counts });
    state.players.set(id, player);
    return player;
  });
  const encoder = new Encoder(state);
  const whole = Buffer.concat([Buffer.of(14), encoder.encodeAll()]);
  encoder.discardChanges();
  const patch = (change: () => void) => {
    change();
    const bytes = Buffer.concat([Buffer.of(15), encoder.encode()]);
    encoder.discardChanges();
    return bytes;
  };
  return { state, players, patch, marks: colyseus.marks(whole) };
}

describe("the bytes of a Colyseus room", () => {
  it("say which player has acted, time and again, and nothing else does", () => {
    const { players, patch, marks } = aRoom();
    const seenIn = (bytes: Buffer) => marks.flatMap((mark, i) => (colyseus.shows(bytes, mark) ? [i] : []));
    for (let round = 0; round < 2; round++) {
      players.forEach((player, i) => {
        const acted = patch(() => {
          player.acted = true;
        });
        expect(seenIn(acted)).toEqual([i]);
      });
      const reset = patch(() => {
        for (const player of players) player.acted = false;
      });
      expect(seenIn(reset)).toEqual([]);
    }
    const others = patch(() => {
      for (const player of players) player.assign({ connected: true, place: 1, score: 1 });
    });
    expect(seenIn(others)).toEqual([]);
    expect(seenIn(Buffer.concat([Buffer.of(13), Buffer.from("accepted")]))).toEqual([]);
  });

  it("say that several have acted at once", () => {
    const { players, patch, marks } = aRoom();
    const both = patch(() => {
      for (const player of players.slice(3, 5)) player.acted = true;
    });
    expect(marks.map((mark) => colyseus.shows(both, mark)).indexOf(true)).toBe(3);
    expect(marks.filter((mark) => colyseus.shows(both, mark))).toHaveLength(2);
  });

  it.each(["question", "elimination", "voting", "results"])("say that the phase is now %s", (phase) => {
    const { state, patch } = aRoom();
    const entered = patch(() => {
      state.phase = phase;
      state.serverTime = 1_800_000_000_000;
      state.questionText = "Which question, voting by elimination, had no results?";
    });
    expect(colyseus.newsIn(entered)).toEqual({ phase });
  });

  it("say which option is the own, and why something is refused", () => {
    const said = (type: string, fields: Record<string, string>) =>
      Buffer.concat([Buffer.of(13), packedString(type), packed(fields)]);
    expect(colyseus.newsIn(said("you", { decoy: "Mine", optionId: "g" }))).toEqual({ ownOption: "g" });
    const refused = said("refused", { id: "t1", type: "submit-answer", code: "TOO_CLOSE" });
    expect(colyseus.newsIn(refused)).toEqual({ refusal: "TOO_CLOSE" });
    expect(colyseus.newsIn(said("accepted", { id: "a long enough id" }))).toBeNull();
  });
});
