import { setTimeout as delay } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import type { RefusedMessage } from "../../src/protocol/messages.ts";
import type { GameState } from "../../src/protocol/state.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../../src/protocol/version.ts";
import { Bot } from "../Bot.ts";
import { botName } from "../names.ts";
import type { Tally } from "./Tally.ts";

export interface RoomPlan {
  server: string;
  players: number;
  /** How many watch and vote along. */
  audience: number;
  /** Shortest and longest time before a bot acts, in milliseconds. */
  thinkMs: [number, number];
  /** How long results are looked at, in milliseconds. */
  resultsMs: number;
}

/** Opens a room as a screen and fills it with bots; returns the screen. */
export async function openRoom(plan: RoomPlan, tally: Tally): Promise<Room> {
  const { server, thinkMs } = plan;
  const screen = await new Client(server).create(ROOM_NAME, { protocol: PROTOCOL_VERSION, as: "screen" });
  for (const type of ["welcome", "accepted"]) screen.onMessage(type, () => undefined);
  const common = { thinkMs, onAnswer: tally.onAnswer, onDrop: tally.onDrop };
  for (let i = 0; i < plan.players; i++) {
    await Bot.join(server, screen.roomId, { ...common, name: botName(i), onAct: tally.onPlayerAct });
  }
  const watching = Array.from({ length: plan.audience }, (_, i) =>
    Bot.join(server, screen.roomId, { ...common, name: botName(i), as: "audience", onAct: tally.onMemberAct }),
  );
  await Promise.all(watching);
  return screen;
}

/** Plays a game in a full room, to its end. */
export async function playGame(screen: Room, plan: RoomPlan, tally: Tally): Promise<void> {
  const final = Promise.withResolvers<void>();
  screen.onMessage("refused", ({ type, code }: RefusedMessage) => final.reject(new Error(`${type}: ${code}`)));
  screen.onLeave((closeCode) => final.reject(new Error(`a screen was disconnected (${closeCode})`)));
  let lookedAt = 0;
  screen.onStateChange(() => {
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    const state = screen.state as GameState;
    tally.onState(state);
    const { phase, round } = state;
    if (phase === "final") final.resolve();
    if (phase !== "results" || round === lookedAt) return;
    lookedAt = round;
    void delay(plan.resultsMs).then(() => screen.send("request-next-round", { id: `next ${round}` }));
  });
  screen.send("start-game", { id: "start" });
  await final.promise;
  screen.removeAllListeners();
  await screen.leave();
}
