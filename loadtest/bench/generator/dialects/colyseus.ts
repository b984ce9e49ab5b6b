import { $refId, Decoder, encode, type Metadata } from "@colyseus/schema";
import { GameState, PlayerState } from "../../../../src/protocol/state.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../../../../src/protocol/version.ts";
import { ACTED_PHASES, PHASES } from "../../phases.ts";
import { clientFrame, OPCODES } from "../frames.ts";
import { post } from "../post.ts";
import type { Dialect, News } from "./Dialect.ts";
import { packed, packedString } from "./msgpack.ts";

/** Colyseus' first byte of each frame. */
const JOIN_ROOM = 10;
const ROOM_DATA = 13;
const ROOM_STATE = 14;
const ROOM_STATE_PATCH = 15;

const ACTIONS = {
  question: "submit-answer",
  elimination: "submit-elimination-vote",
  voting: "submit-final-vote",
} as const;

/** A change of another part of the state begins. */
const SWITCH_TO_STRUCTURE = 255;
/** What is left of an operation's byte without the operation. */
const FIELD_MASK = 0x3f;
const TRUE = 1;

// Sound: `schema()` leaves the numbers of its fields there.
const ACTED_FIELD = (PlayerState as unknown as { [Symbol.metadata]: Metadata })[Symbol.metadata]["acted"];
const YOU = packedString("you");
const REFUSED = packedString("refused");
const CODE = packedString("code");
const OPTION_ID = packedString("optionId");
const PHASE_NAMES = PHASES.map((phase) => ({ phase, bytes: packedString(phase) }));

export const colyseus: Dialect = {
  heartbeat: null,

  async reserve(port, room, name) {
    const path = room === null ? `create/${ROOM_NAME}` : `joinById/${room}`;
    const options = { protocol: PROTOCOL_VERSION, as: "player", name };
    const { roomId, processId, sessionId } = await post(port, `/matchmake/${path}`, options);
    return { room: roomId, path: `/${processId}/${roomId}?sessionId=${sessionId}` };
  },

  arrive([code]) {
    const reply = code === JOIN_ROOM ? clientFrame(OPCODES.binary, Buffer.of(JOIN_ROOM)) : null;
    return { reply, arrived: code === ROOM_STATE };
  },

  /** The one thing that is decoded, once a room and before anything is measured: as which structure each player is spoken of. */
  marks(frame) {
    const decoder = new Decoder(new GameState());
    decoder.decode(frame, { offset: 1 });
    return [...decoder.state.players.values()].map((player) => {
      const mark = [SWITCH_TO_STRUCTURE];
      // Sound: the decoder numbers everything it makes.
      encode.number(mark, (player as { [$refId]?: number })[$refId] ?? Number.NaN, { offset: 1 });
      return Buffer.from(mark);
    });
  },

  shows(frame, mark) {
    if (frame[0] !== ROOM_STATE_PATCH) return false;
    const at = frame.indexOf(mark, 1);
    if (at === -1) return false;
    const field = (frame[at + mark.length] ?? 0) & FIELD_MASK;
    return field === ACTED_FIELD && frame[at + mark.length + 1] === TRUE;
  },

  newsIn(frame) {
    if (frame[0] === ROOM_DATA) return privateNewsIn(frame);
    if (frame[0] !== ROOM_STATE_PATCH) return null;
    const name = PHASE_NAMES.find(({ bytes }) => frame.includes(bytes));
    return name === undefined ? null : { phase: name.phase };
  },

  start: () => messageFrame("start-game", { id: "start" }),

  act({ id, phase, content }) {
    return messageFrame(ACTIONS[phase], phase === ACTED_PHASES[0] ? { id, text: content } : { id, optionId: content });
  },
};

function messageFrame(type: string, fields: Record<string, string>): Buffer {
  return clientFrame(OPCODES.binary, Buffer.concat([Buffer.of(ROOM_DATA), packedString(type), packed(fields)]));
}

function privateNewsIn(frame: Buffer): News {
  if (startsWith(frame, YOU)) return { ownOption: shortStringAfter(frame, OPTION_ID) };
  return startsWith(frame, REFUSED) ? { refusal: shortStringAfter(frame, CODE) } : null;
}

function startsWith(frame: Buffer, type: Buffer): boolean {
  return frame.compare(type, 0, type.length, 1, 1 + type.length) === 0;
}

function shortStringAfter(frame: Buffer, key: Buffer): string {
  const at = frame.indexOf(key) + key.length;
  return frame.toString("utf8", at + 1, at + 1 + ((frame[at] ?? 0) & 0x1f));
}
