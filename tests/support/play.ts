import type { GameRecord } from "../../src/game/record.ts";
import type { TestClient } from "./aPlayer.ts";
import type { TestServer } from "./aServer.ts";

/** What players type, told apart from what everyone sees by its small first letter. */
export function decoyOf(player: TestClient, round: number): string {
  return `${["violet", "hollow", "thirsty", "wooden", "orbital", "marble", "silent", "paper"][round % 8]} thing of ${player.id}`;
}

export async function answerAll(players: readonly TestClient[]): Promise<void> {
  for (const player of players) {
    await player.untilPhase("question");
    const refusal = await player.act("submit-answer", { text: decoyOf(player, player.state.round) });
    if (refusal !== null) throw new Error(`${player.id}: ${refusal.code}`);
  }
}

export async function eliminateAll(players: readonly TestClient[]): Promise<void> {
  await Promise.all(players.map((player) => player.untilPhase("elimination")));
  for (const player of players) await player.act("submit-elimination-vote", { optionId: someOption(player) });
}

export async function voteAll(players: readonly TestClient[]): Promise<void> {
  await Promise.all(players.map((player) => player.untilPhase("voting")));
  for (const player of players) await player.act("submit-final-vote", { optionId: someOption(player) });
}

/** Plays the running round to its results. */
export async function playRound(players: readonly TestClient[]): Promise<void> {
  await answerAll(players);
  await eliminateAll(players);
  await voteAll(players);
  await Promise.all(players.map((player) => player.untilPhase("results")));
}

/** Plays until the final standings; `host` moves on after each round. */
export async function playGame(host: TestClient, players: readonly TestClient[]): Promise<void> {
  for (let round = 1; round <= host.state.rounds; round++) {
    await Promise.all(players.map((player) => player.untilPhase("question", round)));
    await playRound(players);
    await host.untilPhase("results");
    await host.act("request-next-round", {});
  }
  await Promise.all([host, ...players].map((client) => client.until(() => client.state.phase === "final")));
}

/** From now on votes in every round as somebody in the audience does. */
export function voteAlong(member: TestClient): void {
  let votedIn = 0;
  member.room.onStateChange(() => {
    const { phase, round } = member.state;
    if (phase !== "voting" || round === votedIn) return;
    votedIn = round;
    void member.act("submit-audience-vote", { optionId: someOption(member) });
  });
}

/** The game as it is kept, as soon as it is. */
export async function savedGame({ store }: TestServer, id: string): Promise<GameRecord> {
  for (;;) {
    const game = await store.gameById(id);
    if (game !== null) return game;
    await new Promise(setImmediate);
  }
}

function someOption(player: TestClient): string {
  const id = [...player.state.ballot].find((option) => option !== player.you?.optionId);
  if (id === undefined) throw new Error("nothing to vote for");
  return id;
}
