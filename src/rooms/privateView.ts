import { deadlineFor, isTimed, remainingMs } from "../game/clock.ts";
import type { Game, Seat } from "../game/game.ts";
import type { YouMessage } from "../protocol/messages.ts";

/** What only the holder of a seat may know of the running phase. */
export function privateView(game: Game, seat: Seat, now: number): YouMessage {
  const { phase } = game;
  const deadlineAt = isTimed(phase) ? deadlineFor(game, phase, seat) : null;
  const view = {
    decoy: "",
    draft: "",
    optionId: "",
    eliminationVote: "",
    finalVote: "",
    remainingMs: remainingMs(game, deadlineAt, now) ?? -1,
    serverTime: now,
  };
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

/** E2: the own decoy and the option that carries it; no option if it was dropped (Q4). */
function ownOption(
  { decoys, options }: { decoys: Record<string, string>; options: { id: string; authors: string[] }[] },
  seat: Seat,
): Pick<YouMessage, "decoy" | "optionId"> {
  const option = options.find(({ authors }) => authors.includes(seat.id));
  return { decoy: decoys[seat.id] ?? "", optionId: option?.id ?? "" };
}
