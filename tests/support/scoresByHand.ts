import type { Award, Round } from "../../src/game/game.ts";

/** The table of RULES.md, written down a second time: what the game's own arithmetic is compared with. */
const TABLE: Record<string, { rounds: number; truth: number; robot: number; decoy: number; fooled: number }> = {
  "classic-8@1": { rounds: 8, truth: 8, robot: 4, decoy: 4, fooled: -8 },
  "classic-12@1": { rounds: 12, truth: 6, robot: 3, decoy: 3, fooled: -6 },
};

/** The awards of a revealed round, reckoned vote by vote instead of player by player. */
export function awardsByHand(ruleset: string, round: Round, players: readonly string[]): Record<string, Award> {
  const points = TABLE[ruleset];
  if (points === undefined) throw new Error(`no such ruleset: ${ruleset}`);
  const factor = round.number === points.rounds ? 2 : 1;
  const sheet = new Sheet(players);
  for (const { id, kind, authors } of round.options) {
    const believers = Object.keys(round.finalVotes).filter((by) => round.finalVotes[by] === id);
    const hunters = Object.keys(round.eliminationVotes).filter((by) => round.eliminationVotes[by] === id);
    if (kind === "truth") sheet.give(believers, "correctAnswerPoints", points.truth * factor);
    if (kind === "robot") sheet.give(believers, "fooledPenalty", points.fooled * factor);
    if (kind === "robot") sheet.give(hunters, "robotIdentifiedPoints", points.robot);
    const earned = believers.length * points.decoy * factor;
    sheet.give(authors, "votesReceivedPoints", Math.floor(earned / Math.max(1, authors.length)));
  }
  return sheet.awards;
}

/** Where the points are written down. */
class Sheet {
  readonly awards: Record<string, Award> = {};

  constructor(players: readonly string[]) {
    for (const id of players) {
      this.awards[id] = {
        correctAnswerPoints: 0,
        robotIdentifiedPoints: 0,
        votesReceivedPoints: 0,
        fooledPenalty: 0,
        total: 0,
      };
    }
  }

  give(players: readonly string[], part: Exclude<keyof Award, "total">, points: number): void {
    for (const id of players) {
      const award = this.awards[id];
      if (award === undefined) throw new Error(`${id} does not play`);
      award[part] += points;
      award.total += points;
    }
  }
}
