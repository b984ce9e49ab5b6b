import { PLAYERS } from "../../phases.ts";
import { clientFrame, OPCODES } from "../frames.ts";
import type { Dialect } from "./Dialect.ts";
import { marksOf, phaseFrom, placeAt } from "./plain.ts";

const EVENT_AT = '42["'.length;
/** Engine.IO opens, we connect, Socket.IO says the same, then comes the first event. */
const OPENED = "0".charCodeAt(0);

export const socketIo: Dialect = {
  heartbeat: { asked: Buffer.from("2"), answer: () => said("3") },
  reserve: (_, room) => placeAt("/socket.io/?EIO=4&transport=websocket&", room),
  arrive: (frame) => ({
    reply: frame[0] === OPENED ? said("40") : null,
    arrived: frame.includes('42["welcome"'),
  }),
  marks: () => marksOf(PLAYERS, (player) => Buffer.from(`"acted",{"type":"acted","player":${player}}`)),
  shows: (frame, mark) => frame.includes(mark),
  newsIn: (frame) => phaseFrom(frame, EVENT_AT),
  start: () => said('42["start"]'),
  act: ({ phase, content }) => said(`42${JSON.stringify([phase, content])}`),
};

function said(text: string): Buffer {
  return clientFrame(OPCODES.text, Buffer.from(text));
}
