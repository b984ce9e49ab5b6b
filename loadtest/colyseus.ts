import { cli, type Options } from "@colyseus/loadtest";
import { Bot } from "./Bot.ts";
import { botName } from "./names.ts";
import { Seat } from "./Seat.ts";

/** A screen, which opens the room, and its players. */
const CLIENTS_PER_ROOM = 9;
const THINK_MS: [number, number] = [1_000, 16_500];

let screen: Seat | null = null;

/**
 * One client of Colyseus' own load test, in the order of their numbers: screens open rooms and start games, players
 * fill them. With --roomId all clients join that room as players.
 */
async function main({ endpoint, roomId, numClients, clientId }: Options): Promise<void> {
  const server = endpoint.replace(/^ws/, "http");
  const place = clientId % CLIENTS_PER_ROOM;
  const isScreen = place === 0 && roomId === undefined;
  if (isScreen) screen = await openRoom(server);
  else await Bot.join(server, roomId ?? screen?.code ?? "", { name: botName(clientId), thinkMs: THINK_MS });
  const isRoomFull = place === CLIENTS_PER_ROOM - 1 || clientId === numClients - 1;
  if (isRoomFull && roomId === undefined) await screen?.act("start-game", {});
}

/** Plays game after game in its room. */
async function openRoom(server: string): Promise<Seat> {
  let lastGame = "";
  const seat = await Seat.create(
    { as: "screen" },
    {
      server: () => server,
      onChange: () => {
        if (seat.state?.phase !== "final" || seat.state.gameId === lastGame) return;
        lastGame = seat.state.gameId;
        void seat.act("play-again", {}).then(() => seat.act("start-game", {}));
      },
    },
  );
  return seat;
}

cli(main);
