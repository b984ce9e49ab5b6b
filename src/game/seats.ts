import { leaveAudience } from "./audience.ts";
import { isTimed } from "./clock.ts";
import type { Game, Screen, Seat } from "./game.ts";
import { ICONS, type Icon } from "./icons.ts";
import type { Act, Acts } from "./moves.ts";
import { byAbsence, isConnected, occupiedSeats, personOf, seatOf } from "./people.ts";
import { RuleError } from "./RuleError.ts";
import { firstRoundForNewcomer, isRanked, rulesetOf } from "./round.ts";
import { cleaned, folded, hasSubstance, isLongerThan } from "./text.ts";

export const MAX_NAME_GRAPHEMES = 20;

/** L2: the name as it is kept, or why it is refused. */
function checkName(game: Game, name: string, rude: boolean, except?: Seat): string {
  const clean = cleaned(name);
  if (!hasSubstance(clean)) throw new RuleError("NAME_EMPTY");
  if (isLongerThan(clean, MAX_NAME_GRAPHEMES)) throw new RuleError("NAME_TOO_LONG");
  if (rude) throw new RuleError("NAME_RUDE");
  if (game.seats.some((seat) => seat !== except && nameKey(seat.name) === nameKey(clean))) {
    throw new RuleError("NAME_TAKEN");
  }
  return clean;
}

/** Names that look alike are one name: without regard to case and to joiners that cannot be seen. */
function nameKey(name: string): string {
  return folded(name).replace(/\u200C|\u200D|\uFE0F/gu, "");
}

/** L2: the wanted icon, or the first free one. */
function checkIcon(game: Game, wanted: Icon | null, except?: Seat): Icon {
  const taken = new Set(occupiedSeats(game).flatMap((seat) => (seat === except ? [] : [seat.icon])));
  if (wanted !== null && !ICONS.includes(wanted)) throw new RuleError("ICON_UNKNOWN");
  if (wanted !== null && taken.has(wanted)) throw new RuleError("ICON_TAKEN");
  const icon = wanted ?? ICONS.find((free) => !taken.has(free));
  if (icon === undefined) throw new RuleError("ROOM_FULL");
  return icon;
}

const takeSeat: Act<"take-seat"> = (game, phase, { by, input }) => {
  if (input.device !== null && game.bannedDevices.includes(input.device)) throw new RuleError("KICKED");
  if (game.locked) throw new RuleError("ROOM_LOCKED");
  if (occupiedSeats(game).length >= rulesetOf(game).maxPlayers) throw new RuleError("ROOM_FULL");
  const name = checkName(game, input.name, input.rude);
  const icon = checkIcon(game, input.icon);
  if (isTimed(phase) && !game.settings.lateJoin) throw new RuleError("LATE_JOIN_OFF");
  game.peopleCount += 1;
  game.seats.push({
    id: by,
    name,
    icon,
    device: input.device,
    score: 0,
    questionTimeFactor: 1,
    firstRound: firstRoundForNewcomer(game),
    goneAt: null,
    left: false,
  });
  becomeHostIfNobodyIs(game, by);
  return undefined;
};

const addScreen: Act<"add-screen"> = (game, _phase, { by }) => {
  if (game.locked) throw new RuleError("ROOM_LOCKED");
  if (game.screens.length >= rulesetOf(game).maxScreens) {
    const longestGone = game.screens.filter((screen) => isExpendable(game, screen)).toSorted(byAbsence)[0];
    if (longestGone === undefined) throw new RuleError("ROOM_FULL");
    removeScreen(game, longestGone.id);
  }
  game.peopleCount += 1;
  game.screens.push({ id: by, goneAt: null });
  becomeHostIfNobodyIs(game, by);
  return undefined;
};

/** L5: the holder of a seat, a screen or a place in the audience is here, again or still. */
const connect: Act<"connect"> = (game, _phase, { by }) => {
  const screen = game.screens.find(({ id }) => id === by);
  if (screen !== undefined) {
    screen.goneAt = null;
    if (game.hostOwedTo === by) [game.hostId, game.hostOwedTo] = [by, null];
    return undefined;
  }
  if (game.kickedSeats.includes(by)) throw new RuleError("KICKED");
  const member = game.audience.find(({ id }) => id === by);
  if (member !== undefined) {
    member.goneAt = null;
    return undefined;
  }
  const seat = seatOf(game, by);
  if (seat.left) takeBack(game, seat);
  seat.goneAt = null;
  return undefined;
};

/** Somebody who had left returns to the own seat, if it is still to be had. */
function takeBack(game: Game, seat: Seat): void {
  if (occupiedSeats(game).length >= rulesetOf(game).maxPlayers) throw new RuleError("ROOM_FULL");
  const icon = occupiedSeats(game).some((other) => other.icon === seat.icon) ? checkIcon(game, null) : seat.icon;
  seat.left = false;
  seat.icon = icon;
}

const disconnect: Act<"disconnect"> = (game, _phase, { by, at }) => {
  const person = personOf(game, by) ?? seatOf(game, by);
  person.goneAt ??= at;
  return undefined;
};

const leave: Act<"leave"> = (game, _phase, { by, at }) => {
  if (game.screens.some(({ id }) => id === by)) removeScreen(game, by);
  else if (game.audience.some(({ id }) => id === by)) leaveAudience(game, by);
  else vacate(game, seatOf(game, by), at);
  return undefined;
};

/** Frees a seat. One that has not played yet disappears; any other stays in the standings (V5). */
export function vacate(game: Game, seat: Seat, now: number): void {
  seat.left = true;
  seat.goneAt ??= now;
  if (!isRanked(game, seat)) game.seats = game.seats.filter((other) => other !== seat);
}

function removeScreen(game: Game, id: string): void {
  game.screens = game.screens.filter((screen) => screen.id !== id);
  if (game.hostOwedTo === id) game.hostOwedTo = null;
}

/** L3: the creator, who comes first, is host. */
function becomeHostIfNobodyIs(game: Game, id: string): void {
  game.hostId ??= id;
}

/** L4: the host's screen keeps its place, because it may return. */
function isExpendable(game: Game, screen: Screen): boolean {
  return !isConnected(screen) && screen.id !== game.hostId && screen.id !== game.hostOwedTo;
}

const updateProfile: Act<"update-profile"> = (game, phase, { by, input }) => {
  if (phase.name !== "lobby") throw new RuleError("WRONG_PHASE");
  const seat = seatOf(game, by);
  const name = checkName(game, input.name, input.rude, seat);
  const icon = checkIcon(game, input.icon, seat);
  seat.name = name;
  seat.icon = icon;
  return undefined;
};

/** Coming and going, in whatever phase. */
export const peopleMoves: Acts = {
  "take-seat": takeSeat,
  "add-screen": addScreen,
  connect,
  disconnect,
  leave,
  "update-profile": updateProfile,
};
