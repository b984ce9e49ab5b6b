/**
 * Seeded chance, kept as data in the game, so that replaying a journal draws the same luck.
 * ChaCha with 8 rounds (D. J. Bernstein, 2008): whoever sees the outcome of some draws cannot work out the next,
 * which a plain statistical generator would allow and rule X1 forbids.
 */
export interface Chance {
  /** 256-bit key as 64 hex digits; secret. */
  key: string;
  /** How many 32-bit words have been drawn. */
  drawn: number;
}

const WORDS_PER_BLOCK = 16;
const DOUBLE_ROUNDS = 4;
/** "expand 32-byte k" */
const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

/** A whole number from 0 to n − 1, each equally likely. */
export function drawBelow(chance: Chance, n: number): number {
  const fair = 2 ** 32 - (2 ** 32 % n);
  for (;;) {
    const word = nextWord(chance);
    if (word < fair) return word % n;
  }
}

/** The items in an order drawn by chance (Fisher–Yates). */
export function shuffled<T>(chance: Chance, items: readonly T[]): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const [drawn] = result.splice(drawBelow(chance, last + 1), 1, result[last] as T);
    result[last] = drawn as T;
  }
  return result;
}

/** The block that was drawn from last: whoever shuffles draws several words of it. */
let latest: { key: string; counter: number; block: Uint32Array } = { key: "", counter: 0, block: new Uint32Array() };

function nextWord(chance: Chance): number {
  const { key } = chance;
  const counter = Math.floor(chance.drawn / WORDS_PER_BLOCK);
  if (latest.key !== key || latest.counter !== counter) latest = { key, counter, block: chachaBlock(key, counter) };
  const word = chance.drawn % WORDS_PER_BLOCK;
  chance.drawn += 1;
  return latest.block[word] ?? 0;
}

/** One block of the key stream. */
export function chachaBlock(key: string, counter: number): Uint32Array {
  const keyWords = Array.from({ length: 8 }, (_, i) => turnedRound(Number.parseInt(key.slice(i * 8, i * 8 + 8), 16)));
  const start = Uint32Array.from([...CONSTANTS, ...keyWords, counter, 0, 0, 0]);
  const x = Uint32Array.from(start);
  for (let i = 0; i < DOUBLE_ROUNDS; i++) {
    quarter(x, 0, 4, 8, 12);
    quarter(x, 1, 5, 9, 13);
    quarter(x, 2, 6, 10, 14);
    quarter(x, 3, 7, 11, 15);
    quarter(x, 0, 5, 10, 15);
    quarter(x, 1, 6, 11, 12);
    quarter(x, 2, 7, 8, 13);
    quarter(x, 3, 4, 9, 14);
  }
  return x.map((word, i) => word + (start[i] ?? 0));
}

function quarter(x: Uint32Array, a: number, b: number, c: number, d: number): void {
  mix(x, a, b, d, 16);
  mix(x, c, d, b, 12);
  mix(x, a, b, d, 8);
  mix(x, c, d, b, 7);
}

/** `sum += addend; turned = (turned ^ sum) <<< bits` on words of x. */
function mix(x: Uint32Array, sum: number, addend: number, turned: number, bits: number): void {
  x[sum] = (x[sum] ?? 0) + (x[addend] ?? 0);
  const word = (x[turned] ?? 0) ^ (x[sum] ?? 0);
  x[turned] = (word << bits) | (word >>> (32 - bits));
}

/** A word with its four bytes in reverse order. */
function turnedRound(word: number): number {
  return (word >>> 24) | ((word >>> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24);
}
