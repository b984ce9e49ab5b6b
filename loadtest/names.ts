const NAMES =
  "Ada Bela Cleo Dora Emil Flora Gus Hana Ivo Juno Kai Lola Milo Nora Otto Pia Quinn Rosa Sam Tilda Uma Vito Wanda Xena Yuri Zoe".split(
    " ",
  );

/** The bot's name for its place in a line of bots: a name, then the name with a number. */
export function botName(index: number): string {
  const name = NAMES[index % NAMES.length] ?? "Bot";
  const lap = Math.floor(index / NAMES.length);
  return lap === 0 ? name : `${name} ${lap + 1}`;
}
