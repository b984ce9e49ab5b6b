import { recall, remember } from "./storage.ts";

/** A seat that can be come back to. Phone and TV may be one device: a room may have a seat of each kind. */
export interface KeptSeat {
  code: string;
  as: "player" | "screen" | "audience";
  seatToken: string;
}

const NAME = "seats";
/** Rooms do not outlive a party by much: older seats lead nowhere. */
const MAX_SEATS = 8;

/** Newest first. */
export function keptSeats(): KeptSeat[] {
  return recall<KeptSeat[]>(NAME) ?? [];
}

/** The seat to come back to in a room, as a screen or as somebody with a phone. */
export function seatIn(code: string, kind: "screen" | "phone"): KeptSeat | null {
  return keptSeats().find((seat) => seat.code === code && kindOf(seat.as) === kind) ?? null;
}

export function keepSeat(seat: KeptSeat): void {
  remember(NAME, [seat, ...others(seat.code, seat.as)].slice(0, MAX_SEATS));
}

export function dropSeat(code: string, as: KeptSeat["as"]): void {
  remember(NAME, others(code, as));
}

function others(code: string, as: KeptSeat["as"]): KeptSeat[] {
  return keptSeats().filter((seat) => seat.code !== code || kindOf(seat.as) !== kindOf(as));
}

function kindOf(as: KeptSeat["as"]): "screen" | "phone" {
  return as === "screen" ? "screen" : "phone";
}
