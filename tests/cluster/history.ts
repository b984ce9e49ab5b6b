import { isDeepStrictEqual } from "node:util";
import { replay } from "../../src/game/journal.ts";
import { type GameRecord, recordOf } from "../../src/game/record.ts";
import { journalFrom } from "../../src/journal/lines.ts";
import type { Party } from "./Party.ts";

export interface Findings {
  acknowledged: number;
  /** Acknowledged actions that are not in the journal of the game that was saved. */
  lost: number;
  /** Actions that are there more than once. */
  doubled: number;
  /** Games whose saved record is not what their journal replays to, with what is wrong. */
  wrong: string[];
}

/** Compares what players were told with what was kept, for a party whose game is at its final standings. */
export async function checkHistory(party: Party, lines: readonly string[], server: string): Promise<Findings> {
  const { code, state } = party.host;
  const journal = journalFrom(lines);
  const ids = journal.entries.flatMap(({ actionId }) => (actionId === "" ? [] : [actionId]));
  const kept = new Set(ids);
  const [saved, replayed] = [await savedGame(server, state?.gameId ?? ""), recordOf(replay(journal))];
  return {
    acknowledged: party.acknowledged.length,
    lost: party.acknowledged.filter((id) => !kept.has(id)).length,
    doubled: ids.length - kept.size,
    wrong: isDeepStrictEqual(saved, JSON.parse(JSON.stringify(replayed))) ? [] : [`${code}: saved and replayed differ`],
  };
}

/** A game is saved behind everyone's back. */
async function savedGame(server: string, id: string): Promise<GameRecord> {
  for (;;) {
    const response = await fetch(`${server}/api/games/${id}`);
    // Sound: the address answers with a game's record.
    if (response.ok) return (await response.json()) as GameRecord;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
