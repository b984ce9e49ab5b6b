import { expect } from "vitest";
import { Crowd } from "../../loadtest/bench/generator/Crowd.ts";
import type { VariantName } from "../../loadtest/bench/servers/Variant.ts";

/** The benchmark's generator plays with a server in two rooms, and nothing goes wrong. */
export async function expectToBePlayed(variant: VariantName, port: number): Promise<void> {
  const crowd = new Crowd(variant, [port]);
  await crowd.gather(2);
  await crowd.start();
  // 24 actions in a round are seen by everybody; less than that would not be the same game.
  expect(await crowd.playRounds(2, 1)).toBeGreaterThan(24 * 4);
  const { actions, frames } = await crowd.saturate(0.5);
  expect(actions).toBeGreaterThan(0);
  expect(frames).toBeGreaterThanOrEqual(9 * actions);
  expect(crowd.problems).toEqual({});
  crowd.close();
}
