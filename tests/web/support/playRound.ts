import type { Phone } from "./aPhone.ts";

const KINDS = ["violet", "hollow", "thirsty", "wooden", "orbital", "marble", "silent", "paper"];
const THINGS = ["teapot", "glacier", "umbrella", "sandwich", "trombone", "chimney", "mattress", "volcano"];

/** Unlike every other decoy of the round. @param seat from 0 */
function decoyOf(seat: number, round: number): string {
  return `${KINDS[(seat + round) % KINDS.length]} ${THINGS[seat]}`;
}

export async function writeAll(phones: readonly Phone[], round: number): Promise<void> {
  await Promise.all(phones.map((phone, seat) => phone.writeDecoy(decoyOf(seat, round))));
}

/** All take the robot for what it is, so that the truth stays on the ballot. */
export async function suspectAll(phones: readonly Phone[]): Promise<void> {
  await Promise.all(phones.map((phone) => phone.suspect("Falsehood")));
}

async function voteAll(phones: readonly Phone[]): Promise<void> {
  await Promise.all(phones.map((phone) => phone.vote()));
}

/** Plays the running round to its results. */
export async function playRound(phones: readonly Phone[], round: number): Promise<void> {
  await writeAll(phones, round);
  await suspectAll(phones);
  await voteAll(phones);
  await Promise.all(phones.map((phone) => phone.page.getByText("This round").waitFor()));
}
