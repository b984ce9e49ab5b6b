import { expect } from "vitest";
import { checkHistory } from "./history.ts";
import type { Party } from "./Party.ts";

export interface Report {
  /** All at their final standings. */
  parties: Party[];
  /** How long nobody could play, in milliseconds, of each party that was hit. */
  backMs: number[];
}

/** Where what was kept is to be found. */
export interface Kept {
  /** The lines of a room's journal. */
  linesOf: (code: string) => Promise<string[]>;
  /** A server that has the saved games. */
  server: string;
}

/** Compares what all were told with what was kept, prints the figures, and sends everyone home. */
export async function judge(name: string, { parties, backMs }: Report, { linesOf, server }: Kept): Promise<void> {
  const findings = await Promise.all(
    parties.map(async (party) => checkHistory(party, await linesOf(party.host.code), server)),
  );
  const sum = (key: "acknowledged" | "lost" | "doubled") => findings.reduce((total, found) => total + found[key], 0);
  const [lost, doubled] = [sum("lost"), sum("doubled")];
  const wrong = findings.flatMap((found) => found.wrong);
  const failed = parties.flatMap((party) => party.failed);
  const sorted = backMs.toSorted((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(seconds);
  const players = parties.reduce((total, { bots }) => total + bots.length, 0);
  process.stdout.write(
    `${name.padEnd(32)} ${parties.length} games, ${players} players, ${sum("acknowledged")} acknowledged, ` +
      `${lost} lost, ${doubled} doubled, ${failed.length} failed; all playing again: median ${median}, worst ${worst}\n`,
  );
  await Promise.all(parties.flatMap(({ seats }) => seats.map((seat) => seat.leave())));
  expect({ lost, doubled, wrong, failed }).toEqual({ lost: 0, doubled: 0, wrong: [], failed: [] });
}

/** Resolves with the time it took each party until everybody was there again and the game went on. */
export function untilBack(parties: readonly Party[], since = performance.now()): Promise<number[]> {
  return Promise.all(
    parties.map(async (party) => {
      await party.until(() => party.backAt(since) !== null);
      return (party.backAt(since) ?? since) - since;
    }),
  );
}

function seconds(ms: number | undefined): string {
  return ms === undefined ? "–" : `${(ms / 1_000).toFixed(2)} s`;
}
