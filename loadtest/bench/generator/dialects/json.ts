import { PLAYERS } from "../../phases.ts";
import { clientFrame, OPCODES } from "../frames.ts";
import type { Dialect } from "./Dialect.ts";
import { marksOf, phaseFrom, placeAt } from "./plain.ts";

const TYPE_AT = '{"type":"'.length;

export const json: Dialect = {
  heartbeat: null,
  reserve: (_, room) => placeAt("/?", room),
  arrive: () => ({ reply: null, arrived: true }),
  marks: () => marksOf(PLAYERS, (player) => Buffer.from(`"acted","player":${player}}`)),
  shows: (frame, mark) => frame.includes(mark),
  newsIn: (frame) => phaseFrom(frame, TYPE_AT),
  start: () => said({ type: "start" }),
  act: ({ id, phase, content }) => said({ type: phase, id, content }),
};

function said(message: object): Buffer {
  return clientFrame(OPCODES.text, Buffer.from(JSON.stringify(message)));
}
