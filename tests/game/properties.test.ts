import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Game, Seat } from "../../src/game/game.ts";
import { openGame, replay } from "../../src/game/journal.ts";
import { alarmAt, play } from "../../src/game/machine.ts";
import type { AnyEntry } from "../../src/game/moves.ts";
import { connectedSeats, occupiedSeats, personOf } from "../../src/game/people.ts";
import { MINUTE, SECOND, type Table } from "../support/aGame.ts";
import { type Attempt, aPlan, type Plan, playRandomly, type Watcher } from "../support/aRandomGame.ts";
import { awardsByHand } from "../support/scoresByHand.ts";

/** Twelve relaxed rounds with somebody who has twice the time, grace and settling included, and the wait of P9. */
const LONGEST_GAME = 12 * (180 + 45 + 45 + 30 + 4 * 0.5) * SECOND + 5 * MINUTE;

/** Plays many random games. */
function always(numRuns: number, seed: number, test: (plan: Plan) => void): void {
  fc.assert(fc.property(aPlan, test), { numRuns, seed });
}

/** Looks at the game whenever something was tried. */
function watching(look: (table: Table) => void): Watcher {
  return { after: look };
}

/** Enough for a machine that is busy with other things. */
const TIMEOUT = 60 * SECOND;

describe("whatever people do", { timeout: TIMEOUT }, () => {
  it("[P6] when everyone stops, the game ends by itself in bounded time", () => {
    always(300, 1, (plan) => {
      const table = playRandomly(plan);
      const { game } = table;
      if (game.phase.name === "lobby" || game.pause?.byHost || game.settings.timing === "none") return;
      const extended = table.journal.entries.filter(({ move }) => move === "extend-phase").length * 30 * SECOND;
      table.wait(LONGEST_GAME + extended);
      expect(["final", "abandoned"]).toContain(game.phase.name);
    });
  });

  it("[P6] even a game without timers or in a pause ends with its room", () => {
    always(50, 2, (plan) => {
      const table = playRandomly(plan);
      table.wait(4 * 60 * MINUTE);
      expect(table.game.closed).toBe(true);
      expect(["lobby", "final", "abandoned"]).toContain(table.game.phase.name);
    });
  });

  it("[P1] a refused move changes nothing", () => {
    always(150, 3, (plan) => {
      let before: Game | null = null;
      playRandomly(plan, {
        before: ({ game }) => {
          before = structuredClone(game);
        },
        after: ({ game }, { thrown }) => {
          if (thrown !== null) expectEqual(game, before);
        },
      });
    });
  });

  it("[P1] replaying the journal gives the same game", () => {
    always(150, 4, (plan) => {
      const { journal, game } = playRandomly(plan);
      expectEqual(replay(journal), game);
      expectEqual(replay(JSON.parse(JSON.stringify(journal))), game);
    });
  });

  it("[S2] the awards are those that a second calculation gives, and the scores their sums", () => {
    always(200, 5, (plan) => {
      const { rounds, settings, seats } = playRandomly(plan).game;
      for (const round of rounds) {
        expect(round.awards).toEqual(awardsByHand(settings.ruleset, round, Object.keys(round.awards)));
      }
      for (const { id, score } of seats) {
        expect(score).toBe(rounds.reduce((sum, { awards }) => sum + (awards[id]?.total ?? 0), 0));
      }
    });
  });

  it("[Q2] an action sent twice counts once and gets the same verdict", () => {
    always(100, 6, (plan) => {
      const verdicts = new Map<string, string | null>();
      let before: Game | null = null;
      const sendAgain = (attempt: Attempt) => {
        verdicts.set(attempt.actionId, attempt.refused);
        attempt.again();
      };
      playRandomly(plan, {
        before: ({ game }) => {
          before = structuredClone(game);
        },
        after: ({ game }, attempt) => {
          if (attempt.thrown !== null || game.closed) return;
          const verdict = verdicts.get(attempt.actionId);
          if (verdict === undefined) return sendAgain(attempt);
          expect(attempt.refused).toBe(verdict);
          expectEqual(game, before);
        },
      });
    });
  });

  it("[P3] the next alarm is always ahead, and there is none in a closed room", () => {
    const look = ({ game, now }: Table) => {
      const at = alarmAt(game);
      if (game.closed) expect(at).toBeNull();
      else expect(at).toBeGreaterThan(now);
    };
    always(150, 7, (plan) => {
      const table = playRandomly(plan, watching(look));
      for (let rings = 0; !table.game.closed; rings++) {
        expect(rings).toBeLessThan(200);
        table.wait((alarmAt(table.game) ?? 0) - table.now);
        look(table);
      }
    });
  });

  it("[L1] [L2] [L4] there are never too many people, names and icons are unique, and somebody is host", () => {
    always(150, 8, (plan) => {
      playRandomly(
        plan,
        watching((table) => {
          const seats = occupiedSeats(table.game);
          expect(seats.length).toBeLessThanOrEqual(8);
          expectUnique(table.game.seats, ({ id }) => id);
          expectUnique(table.game.seats, ({ name }) => name.toLowerCase());
          expectUnique(seats, ({ icon }) => icon);
          expectHost(table);
        }),
      );
    });
  });

  it("[V1] [V3] no ballot has the struck-out option, and nobody has voted for the own decoy or off the ballot", () => {
    always(150, 9, (plan) => {
      playRandomly(
        plan,
        watching(({ game }) => {
          const { phase } = game;
          if (!("ballot" in phase)) return;
          if (phase.name === "voting") expect(phase.ballot).not.toContain(phase.struckOut);
          for (const [by, optionId] of Object.entries(phase.votes)) {
            expect(phase.ballot).toContain(optionId);
            expect(phase.options.find(({ id }) => id === optionId)?.authors).not.toContain(by);
          }
        }),
      );
    });
  });

  it("[E1] every decoy is in one option at most, and no option is there twice", () => {
    always(100, 10, (plan) => {
      for (const { options, decoys } of playRandomly(plan).game.rounds) {
        const authors = options.flatMap((option) => option.authors);
        expect(new Set(authors).size).toBe(authors.length);
        expect(Object.keys(decoys)).toEqual(expect.arrayContaining(authors));
        expect(
          options
            .map(({ kind }) => kind)
            .filter((kind) => kind !== "decoy")
            .toSorted(),
        ).toEqual(["robot", "truth"]);
        expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      }
    });
  });

  it("[L7] without its audience the game would have been the same", () => {
    always(150, 12, (plan) => {
      const { journal, game } = playRandomly(plan);
      const entries = journal.entries.filter((entry) => !concernsAudience(entry));
      const alone = openGame(structuredClone(journal.opening));
      for (const entry of entries) if (!alone.closed) play(alone, structuredClone(entry));
      // Somebody who watches keeps a room open (L10).
      if (!alone.closed) expectEqual(withoutAudience(alone), withoutAudience(game));
    });
  });

  it("[L7] never too many watch, and only who watches has a vote, for an option on the ballot", () => {
    always(150, 13, (plan) => {
      playRandomly(
        plan,
        watching(({ game: { audience, phase, hostId } }) => {
          const ids = audience.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(200);
          expect(ids).not.toContain(hostId);
          if (phase.name !== "voting") return;
          expect(ids).toEqual(expect.arrayContaining(Object.keys(phase.audienceVotes)));
          expect(phase.ballot).toEqual(expect.arrayContaining(Object.values(phase.audienceVotes)));
        }),
      );
    });
  });

  it("[P1] a game is plain JSON", () => {
    always(100, 11, (plan) => {
      playRandomly(
        plan,
        watching(({ game }) => expectEqual(JSON.parse(JSON.stringify(game)), game)),
      );
    });
  });
});

/** `toStrictEqual`, fast while all is well. */
function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

function concernsAudience({ by, input }: AnyEntry): boolean {
  return by.startsWith("a") || ("playerId" in input && input.playerId.startsWith("a"));
}

/** A game as it is to everyone but the audience. */
function withoutAudience(game: Game): Game {
  const seen = structuredClone(game);
  seen.audience = [];
  seen.peopleCount = 0;
  seen.emptyAt = null;
  seen.recentActions = {};
  seen.kickedSeats = seen.kickedSeats.filter((id) => !id.startsWith("a"));
  seen.bannedDevices = [];
  if (seen.phase.name === "voting") seen.phase.audienceVotes = {};
  for (const option of seen.rounds.flatMap(({ options }) => options)) option.audienceVotes = 0;
  return seen;
}

function expectUnique(seats: Seat[], key: (seat: Seat) => string): void {
  const keys = seats.map(key);
  expect(new Set(keys).size, keys.join()).toBe(keys.length);
}

/** L4: while a player is here the host is too, or has been gone for less than 15 s. */
function expectHost({ game, now }: Table): void {
  if (game.closed || connectedSeats(game).length === 0) return;
  const host = personOf(game, game.hostId);
  expect(host).toBeDefined();
  expect(now - (host?.goneAt ?? now)).toBeLessThan(15 * SECOND);
}
