import { deadlineFor, isTimed, remainingMs } from "../game/clock.ts";
import type { AudienceMember, Game, Seat } from "../game/game.ts";
import type { YouMessage } from "../protocol/messages.ts";

/** What only this person may know of the running phase; null for a screen, which knows what everyone knows. */
export function viewOf(game: Game, personId: string, now: number): YouMessage | null {
  const seat = game.seats.find(({ id }) => id === personId);
  if (seat !== undefined) return privateView(game, seat, now);
  const member = game.audience.find(({ id }) => id === personId);
  return member === undefined ? null : audienceView(game, member, now);
}

/** What only the holder of a seat may know. */
export function privateView(game: Game, seat: Seat, now: number): YouMessage {
  const { phase } = game;
  const view = emptyView(game, isTimed(phase) ? deadlineFor(game, phase, seat) : null, now);
  switch (phase.name) {
    case "question":
      return { ...view, decoy: phase.decoys[seat.id] ?? "", draft: phase.drafts[seat.id]?.text ?? "" };
    case "elimination":
      return { ...view, ...ownOption(phase, seat), eliminationVote: phase.votes[seat.id] ?? "" };
    case "voting": {
      const eliminationVote = phase.eliminationVotes[seat.id] ?? "";
      return { ...view, ...ownOption(phase, seat), eliminationVote, finalVote: phase.votes[seat.id] ?? "" };
    }
    default:
      return view;
  }
}

/** L7: what only a member of the audience may know. */
function audienceView(game: Game, { id }: AudienceMember, now: number): YouMessage {
  const { phase } = game;
  const view = emptyView(game, isTimed(phase) ? phase.deadlineAt : null, now);
  return phase.name === "voting" ? { ...view, audienceVote: phase.audienceVotes[id] ?? "" } : view;
}

function emptyView(game: Game, deadlineAt: number | null, now: number): YouMessage {
  return {
    decoy: "",
    draft: "",
    optionId: "",
    eliminationVote: "",
    finalVote: "",
    remainingMs: remainingMs(game, deadlineAt, now) ?? -1,
    serverTime: now,
    audienceVote: "",
  };
}

/** E2: the own decoy and the option that carries it; no option if it was dropped (Q4). */
function ownOption(
  { decoys, options }: { decoys: Record<string, string>; options: { id: string; authors: string[] }[] },
  seat: Seat,
): Pick<YouMessage, "decoy" | "optionId"> {
  const option = options.find(({ authors }) => authors.includes(seat.id));
  return { decoy: decoys[seat.id] ?? "", optionId: option?.id ?? "" };
}
