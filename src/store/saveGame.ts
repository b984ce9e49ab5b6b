import type { GameRecord, RoundRecord } from "../game/record.ts";
import { Prisma, type PrismaClient } from "../generated/prisma/client.ts";
import { addTallies } from "./tallies.ts";
import { talliesOf } from "./talliesOf.ts";

/** False if the game had been saved before, by whatever process. What it says of its questions is counted with it, and so once. */
export function saveGame(prisma: PrismaClient, record: GameRecord): Promise<boolean> {
  const { id: gameId, seats, rounds } = record;
  return prisma.$transaction(async (tx) => {
    // Of two that save the same game the second waits here until the first is through.
    const { count } = await tx.game.createMany({ data: [gameRow(record)], skipDuplicates: true });
    if (count === 0) return false;
    await insert(tx, "seats", gameId, seats.map(seatRow));
    await insert(tx, "rounds", gameId, rounds.map(roundRow));
    await insert(tx, "options", gameId, rounds.flatMap(optionRows));
    await insert(tx, "decoys", gameId, rounds.flatMap(decoyRows));
    await insert(tx, "votes", gameId, rounds.flatMap(voteRows));
    await insert(tx, "awards", gameId, rounds.flatMap(awardRows));
    await addTallies(tx, talliesOf(record));
    return true;
  });
}

function gameRow({
  id,
  code,
  outcome,
  ruleset,
  settings,
  skipped,
  startedAt,
  endedAt,
}: GameRecord): Prisma.GameCreateManyInput {
  return {
    id,
    code,
    outcome,
    rulesetId: ruleset.id,
    ruleset: { ...ruleset },
    settings: { ...settings },
    skipped: skipped?.map((question) => ({ ...question })) ?? Prisma.DbNull,
    startedAt: new Date(startedAt),
    endedAt: new Date(endedAt),
  };
}

/** What an option of a game has that was finished before there was an audience. */
const OF_EARLIER_BUILDS = { audienceVotes: 0 };

/** By column in camel case; what is null or missing is null. */
type Row = Record<string, unknown>;

/**
 * Inserts rows of a game as one text: Prisma takes each value of each row through its compiler, which costs 50 ms of the
 * main thread a game.
 */
async function insert(
  tx: Prisma.TransactionClient,
  table: string,
  gameId: string,
  rows: readonly Row[],
): Promise<void> {
  const json = JSON.stringify(rows.map((row) => inColumns({ gameId, ...row })));
  const into = Prisma.raw(table);
  await tx.$executeRaw`INSERT INTO ${into} SELECT * FROM jsonb_populate_recordset(NULL::${into}, ${json}::jsonb)`;
}

function inColumns(row: Row): Row {
  const inSnakeCase = (field: string) => field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [inSnakeCase(field), value]));
}

function seatRow(seat: GameRecord["seats"][number], position: number): Row {
  return { position, ...seat };
}

function roundRow({ number, question, answering, struckOut }: RoundRecord): Row {
  return { number, questionId: question.id, question, answering, struckOut };
}

function optionRows({ number: round, options }: RoundRecord): Row[] {
  return options.map((option, position) => ({ round, position, ...OF_EARLIER_BUILDS, ...option }));
}

function decoyRows({ number: round, decoys }: RoundRecord): Row[] {
  return Object.entries(decoys).map(([seatId, text]) => ({ round, seatId, text }));
}

function voteRows({ number: round, eliminationVotes, finalVotes }: RoundRecord): Row[] {
  const kinds = Object.entries({ elimination: eliminationVotes, final: finalVotes });
  return kinds.flatMap(([kind, votes]) =>
    Object.entries(votes).map(([seatId, optionId]) => ({ round, kind, seatId, optionId })),
  );
}

function awardRows({ number: round, awards }: RoundRecord): Row[] {
  return Object.entries(awards).map(([seatId, award]) => ({ round, seatId, ...award }));
}
