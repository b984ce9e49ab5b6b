import type { AwardState, OptionState, PlayerState } from "../../../../../src/protocol/state.ts";
import type { RoomView } from "../../session/RoomView.ts";

type Kind = "truth" | "robot" | "decoy";
type AwardPart = keyof AwardState &
  ("correctAnswerPoints" | "robotIdentifiedPoints" | "fooledPenalty" | "votesReceivedPoints");

/** A player with the points of one kind in this round. */
export interface Earner {
  player: PlayerState;
  points: number;
}

export function optionsOf({ state }: RoomView, kind: Kind): OptionState[] {
  return [...state.options].filter((option) => option.kind === kind);
}

/** The players behind ids, with what this brought them. */
export function earnersOf({ state }: RoomView, ids: Iterable<string>, part: AwardPart): Earner[] {
  return [...ids].flatMap((id) => {
    const player = state.players.get(id);
    return player === undefined ? [] : { player, points: player.award[part] };
  });
}
