import { setTimeout as delay } from "node:timers/promises";
import type { GameState } from "../../src/protocol/state.ts";
import { Bot } from "../Bot.ts";
import { botName } from "../names.ts";
import { Seat } from "../Seat.ts";
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

/** A full room and the screen that hosts it. */
export interface FullRoom {
  screen: Seat;
  /** Called with every change of what the screen sees. */
  onState: (state: GameState) => void;
}

/** Opens a room as a screen and fills it with bots. */
export async function openRoom(plan: RoomPlan, tally: Tally): Promise<FullRoom> {
  const { thinkMs } = plan;
  const server = () => plan.server;
  let room: FullRoom | null = null;
  const onChange = () => {
    const state = room?.screen.state ?? null;
    if (state !== null) room?.onState(state);
  };
  const screen = await Seat.create({ as: "screen" }, { server, onChange, onDrop: tally.onDrop });
  const common = { thinkMs, onAnswer: tally.onAnswer, onDrop: tally.onDrop };
  for (let i = 0; i < plan.players; i++) {
    await Bot.join(server, screen.code, { ...common, name: botName(i), onAct: tally.onPlayerAct });
  }
  const watching = Array.from({ length: plan.audience }, (_, i) =>
    Bot.join(server, screen.code, { ...common, name: botName(i), as: "audience", onAct: tally.onMemberAct }),
  );
  await Promise.all(watching);
  room = { screen, onState: () => undefined };
  return room;
}

/** Plays a game in a full room, to its end, through whatever happens to the connections. */
export async function playGame(room: FullRoom, plan: RoomPlan, tally: Tally): Promise<void> {
  const { screen } = room;
  const final = Promise.withResolvers<void>();
  void screen.gone.then((closeCode) => final.reject(new Error(`a screen was disconnected (${closeCode})`)));
  let lookedAt = 0;
  room.onState = (state) => {
    tally.onState(state);
    const { phase, round } = state;
    if (phase === "final") final.resolve();
    if (phase !== "results" || round === lookedAt) return;
    lookedAt = round;
    // Refused while somebody is on the way back; the results end by themselves then.
    void delay(plan.resultsMs).then(() => screen.act("request-next-round", {}));
  };
  const refusal = await screen.act("start-game", {});
  if (refusal !== null) throw new Error(`start-game: ${refusal.code}`);
  await final.promise;
  await screen.leave();
}
