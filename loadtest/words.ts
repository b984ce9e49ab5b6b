import { randomInt } from "node:crypto";

const QUALITIES =
  "Amber Ancient Broken Copper Crimson Crooked Dancing Distant Double Electric Empty Flying Forgotten Frozen Giant Golden Green Hidden Hollow Iron Ivory Jade Lazy Little Lonely Lost Lucky Marble Midnight Moving Northern Painted Paper Pocket Purple Quiet Rolling Royal Rusty Salted Second Secret Silver Singing Sleeping Smoked Southern Speaking Spare Stolen Striped Sunday Tiny Twisted Upside-down Velvet Wandering Whistling Winter Wooden".split(
    " ",
  );
const THINGS =
  "Anvil Balloon Barrel Basket Beetle Bicycle Blanket Bridge Bucket Button Candle Canoe Carpet Castle Chimney Clock Compass Cradle Crocodile Cushion Donkey Dragon Drum Feather Fiddle Garden Giraffe Goose Hammer Harbour Hedgehog Helmet Kettle Ladder Lantern Lemon Magnet Mirror Needle Onion Orchard Oyster Parrot Peacock Pencil Pepper Pigeon Pillow Pirate Pudding Pumpkin Rocket Sandwich Scarecrow Shepherd Spoon Staircase Submarine Teapot Trumpet Turnip Umbrella Violin Walrus Window".split(
    " ",
  );

/** A decoy that nobody would mistake for anything sensible, hardly ever the same twice. */
export function anyDecoy(): string {
  return `${pick(QUALITIES)} ${pick(THINGS).toLowerCase()}`;
}

export function pick<T>(items: readonly T[]): T {
  const item = items[randomInt(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
