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
    await tx.seat.createMany({ data: seats.map((seat, position) => ({ gameId, position, ...seat })) });
    await tx.round.createMany({ data: rounds.map((round) => roundRow(gameId, round)) });
    await tx.option.createMany({ data: rounds.flatMap((round) => optionRows(gameId, round)) });
    await tx.decoy.createMany({ data: rounds.flatMap((round) => decoyRows(gameId, round)) });
    await tx.vote.createMany({ data: rounds.flatMap((round) => voteRows(gameId, round)) });
    await tx.award.createMany({ data: rounds.flatMap((round) => awardRows(gameId, round)) });
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

function roundRow(
  gameId: string,
  { number, question, answering, struckOut }: RoundRecord,
): Prisma.RoundCreateManyInput {
  const picture = question.picture === null ? null : { ...question.picture };
  return {
    gameId,
    number,
    questionId: question.id,
    question: { ...question, picture },
    answering: answering === undefined ? Prisma.DbNull : { ...answering },
    struckOut,
  };
}

function optionRows(gameId: string, { number, options }: RoundRecord): Prisma.OptionCreateManyInput[] {
  return options.map((option, position) => ({ gameId, roundNumber: number, position, ...option }));
}

function decoyRows(gameId: string, { number, decoys }: RoundRecord): Prisma.DecoyCreateManyInput[] {
  return Object.entries(decoys).map(([seatId, text]) => ({ gameId, roundNumber: number, seatId, text }));
}

function voteRows(gameId: string, round: RoundRecord): Prisma.VoteCreateManyInput[] {
  const kinds = [
    ["elimination", round.eliminationVotes],
    ["final", round.finalVotes],
  ] as const;
  return kinds.flatMap(([kind, votes]) =>
    Object.entries(votes).map(([seatId, optionId]) => ({ gameId, roundNumber: round.number, kind, seatId, optionId })),
  );
}

function awardRows(gameId: string, { number, awards }: RoundRecord): Prisma.AwardCreateManyInput[] {
  return Object.entries(awards).map(([seatId, award]) => ({ gameId, roundNumber: number, seatId, ...award }));
}
