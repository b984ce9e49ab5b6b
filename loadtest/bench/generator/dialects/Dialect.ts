import type { ActedPhase, Phase } from "../../phases.ts";
import type { VariantName } from "../../servers/Variant.ts";
import { colyseus } from "./colyseus.ts";
import { floor } from "./floor.ts";
import { json } from "./json.ts";
import { socketIo } from "./socketIo.ts";

/** Where a player of a room connects to. */
export interface Place {
  room: string;
  path: string;
}

/** What a frame says besides that somebody has acted. */
export type News = { phase: Phase } | { ownOption: string } | { refusal: string } | null;

/** What one player has to say in a phase: an answer or an option's id, under an id of its own. */
interface Deed {
  id: string;
  phase: ActedPhase;
  content: string;
}

/** How to talk to one kind of server, in bytes. */
export interface Dialect {
  /** A place in a room; `room` null: in a new one. */
  reserve(port: number, room: string | null, name: string): Promise<Place>;
  /** Goes on with arriving: returns what is to be answered, and whether the player has arrived with this frame. */
  arrive(frame: Buffer): { reply: Buffer | null; arrived: boolean };
  /** What a server may ask, besides pings of the protocol, and what it then wants to hear. */
  heartbeat: { asked: Buffer; answer: () => Buffer } | null;
  /** Marks by which `shows` knows the players of a room, read in the last frame with which the last of them arrived. */
  marks(frame: Buffer): Buffer[];
  /** Whether a frame says that the player with this mark has acted. */
  shows(frame: Buffer, mark: Buffer): boolean;
  /** Asked of longer frames only. */
  newsIn(frame: Buffer): News;
  /** The whole frame that starts the game. */
  start(): Buffer;
  act(deed: Deed): Buffer;
}

/** No news is said in less. */
export const SHORTEST_NEWS = 16;

export const DIALECTS: Readonly<Record<VariantName, Dialect>> = {
  decoy: colyseus,
  default: colyseus,
  floor,
  json,
  "socket.io": socketIo,
};
