import { describe, expect, it } from "vitest";
import { type Chance, chachaBlock, drawBelow, shuffled } from "../../src/game/chance.ts";
import { aSeed } from "../support/aGame.ts";

/** Key, block and key stream of ChaCha with 8 rounds: test vectors TC1 and TC2 of draft-strombergson-chacha-test-vectors. */
const VECTORS = [
  {
    key: "00".repeat(32),
    block: 0,
    stream:
      "3e00ef2f895f40d67f5bb8e81f09a5a12c840ec3ce9a7f3b181be188ef711a1e" +
      "984ce172b9216f419f445367456d5619314a42a3da86b001387bfdb80e0cfe42",
  },
  {
    key: "00".repeat(32),
    block: 1,
    stream:
      "d2aefa0deaa5c151bf0adb6c01f2a5adc0fd581259f9a2aadcf20f8fd566a26b" +
      "5032ec38bbc5da98ee0c6f568b872a65a08abf251deb21bb4b56e5d8821e68aa",
  },
  {
    key: `01${"00".repeat(31)}`,
    block: 0,
    stream:
      "cf5ee9a0494aa9613e05d5ed725b804b12f4a465ee635acc3a311de8740489ea" +
      "289d04f43c7518db56eb4433e498a1238cd8464d3763ddbb9222ee3bd8fae3c8",
  },
];

function aChance(n = 1): Chance {
  return { key: aSeed(n), drawn: 0 };
}

/** How often each outcome of many draws comes. */
function tally<T>(draws: number, draw: () => T): Map<T, number> {
  const counts = new Map<T, number>();
  for (let n = 0; n < draws; n++) {
    const outcome = draw();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}

describe("the generator", () => {
  it.each(VECTORS)("[E1] makes the published key stream: key $key, block $block", ({ key, block, stream }) => {
    const bytes = Buffer.alloc(64);
    for (const [i, word] of chachaBlock(key, block).entries()) bytes.writeUInt32LE(word, 4 * i);
    expect(bytes.toString("hex")).toBe(stream);
  });

  it("[E1] draws the words of the key stream one after the other, block after block", () => {
    const chance = aChance();
    const drawn = Array.from({ length: 40 }, () => drawBelow(chance, 2 ** 32));
    const words = [0, 1, 2].flatMap((block) => [...chachaBlock(chance.key, block)]);
    expect(drawn).toEqual(words.slice(0, 40));
    expect(chance.drawn).toBe(40);
  });

  it("[E1] draws the same again from the same state, and something else from another key", () => {
    const chance = aChance();
    drawBelow(chance, 6);
    const draws = [structuredClone(chance), structuredClone(chance), { ...aChance(2), drawn: 1 }].map((from) =>
      Array.from({ length: 20 }, () => drawBelow(from, 1_000)),
    );
    expect(draws[0]).toEqual(draws[1]);
    expect(draws[0]).not.toEqual(draws[2]);
  });

  it("[E1] a die shows each face about equally often", () => {
    const chance = aChance();
    const counts = tally(12_000, () => drawBelow(chance, 6));
    expect([...counts.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it("[E1] numbers that do not divide 2^32 are drawn without a bias", () => {
    const chance = aChance();
    const counts = tally(6_000, () => Math.floor(drawBelow(chance, 3 * 2 ** 30) / 2 ** 30));
    for (const third of [0, 1, 2]) expect(Math.abs((counts.get(third) ?? 0) - 2_000)).toBeLessThan(200);
  });
});

describe("shuffling", () => {
  it("[E1] reaches all orders, each about equally often", () => {
    const chance = aChance();
    const counts = tally(24_000, () => shuffled(chance, ["a", "b", "c", "d"]).join(""));
    expect(counts.size).toBe(24);
    for (const [order, count] of counts) expect(Math.abs(count - 1_000), order).toBeLessThan(150);
  });

  it("[V1] keeps every item, also equal ones, and leaves the given list alone", () => {
    const items = Object.freeze([3, 1, 2, 3]);
    expect(shuffled(aChance(), items).toSorted()).toEqual([1, 2, 3, 3]);
    expect(shuffled(aChance(), [])).toEqual([]);
    expect(shuffled(aChance(), ["one"])).toEqual(["one"]);
  });
});
