/** L2: the twenty icons a player can choose; exclusive within a room. */
export const ICONS = [
  "anchor",
  "balloon",
  "bee",
  "bell",
  "bolt",
  "cactus",
  "cat",
  "cherry",
  "clover",
  "comet",
  "crown",
  "feather",
  "fish",
  "key",
  "leaf",
  "moon",
  "mushroom",
  "rocket",
  "snail",
  "umbrella",
] as const;

export type Icon = (typeof ICONS)[number];
