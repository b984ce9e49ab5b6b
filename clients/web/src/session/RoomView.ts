import type { WelcomeMessage, YouMessage } from "../../../../src/protocol/messages.ts";
import type { GameState, OptionState, PlayerState } from "../../../../src/protocol/state.ts";
import type { Ending } from "./closing.ts";
import type { Session } from "./Session.ts";

/** Everything that components show, made anew after each change. */
export interface RoomView {
  session: Session;
  /** The room's own state; it changes in place, so read it and keep nothing of it. */
  state: GameState;
  /** What only this person knows; nothing for screens. */
  you: YouMessage;
  /** The own id. */
  personId: string;
  as: WelcomeMessage["as"];
  /** The own player; undefined for screens and the audience. */
  me: PlayerState | undefined;
  isHost: boolean;
  /** In the order of the seats, those who left included. */
  players: PlayerState[];
  /** What can be voted for now (all options in results), in the order to show it. */
  ballot: OptionState[];
  /** False while the connection is being brought back. */
  isLive: boolean;
  /** Why it is over for good; null while it is not. */
  ending: Ending | null;
}

type Parts = Pick<RoomView, "you" | "personId" | "as" | "isLive" | "ending"> & { state: GameState | null };

export function viewOf(session: Session, { state, ...parts }: Parts): RoomView {
  if (state === null) throw new Error("a session is handed out only when its first state is here");
  const options = [...state.options];
  const ballot = [...state.ballot].flatMap((id) => options.find((option) => option.id === id) ?? []);
  return {
    ...parts,
    session,
    state,
    me: state.players.get(parts.personId),
    isHost: state.hostId === parts.personId,
    players: [...state.players.values()].sort((a, b) => seatNumber(a.id) - seatNumber(b.id)),
    ballot,
  };
}

/** The numbers in the ids are the order of the seats. */
function seatNumber(id: string): number {
  return Number(id.slice(1));
}
