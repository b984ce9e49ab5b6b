import type { PlainEvent } from "./PlainGame.ts";

/** The first byte of what the floor's server says. */
export const WELCOME = 0;
export const ACTED = 1;
export const PHASE_CODES = { question: 2, elimination: 3, voting: 4, results: 5 } as const;

const KINDS = ["truth", "robot", "decoy"] as const;

export function bytesOf(event: PlainEvent): Buffer {
  switch (event.type) {
    case "acted":
      return Buffer.of(ACTED, event.player);
    case "question":
      return Buffer.concat([headOf(event), Buffer.of(event.round), text(event.text), text(event.category)]);
    case "elimination":
      return Buffer.concat([headOf(event), ...event.options.flatMap(({ id, text: said }) => [text(id), text(said)])]);
    case "voting":
      return Buffer.concat([
        headOf(event),
        text(event.struckOut),
        Buffer.from(event.eliminationVotes),
        text(event.ballot.join("")),
      ]);
    case "results":
      return Buffer.concat([
        headOf(event),
        text(event.explanation),
        Buffer.from(Int16Array.from(event.scores).buffer),
        ...event.options.flatMap(({ id, kind, authors, eliminationVoters, finalVoters }) => [
          text(id),
          Buffer.of(KINDS.indexOf(kind)),
          list(authors),
          list(eliminationVoters),
          list(finalVoters),
        ]),
      ]);
  }
}

function headOf({ type, remainingMs }: Exclude<PlainEvent, { type: "acted" }>): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt8(PHASE_CODES[type]);
  head.writeDoubleBE(Date.now(), 1);
  head.writeUInt32BE(remainingMs, 9);
  return head;
}

function text(words: string): Buffer {
  const bytes = Buffer.from(words);
  return Buffer.concat([Buffer.of(bytes.length), bytes]);
}

function list(players: readonly number[]): Buffer {
  return Buffer.of(players.length, ...players);
}
