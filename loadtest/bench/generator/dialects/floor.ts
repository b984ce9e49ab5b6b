import { ACTED_PHASES, PHASES, PLAYERS } from "../../phases.ts";
import { ACTED, PHASE_CODES } from "../../servers/floorBytes.ts";
import { clientFrame, OPCODES } from "../frames.ts";
import type { Dialect } from "./Dialect.ts";
import { marksOf, placeAt } from "./plain.ts";

export const floor: Dialect = {
  heartbeat: null,
  reserve: (_, room) => placeAt("/?", room),
  arrive: () => ({ reply: null, arrived: true }),
  marks: () => marksOf(PLAYERS, (player) => Buffer.of(ACTED, player)),
  shows: (frame, mark) => frame.equals(mark),
  newsIn([code]) {
    const phase = PHASES.find((name) => PHASE_CODES[name] === code);
    return phase === undefined ? null : { phase };
  },
  start: () => said(0, ""),
  act: ({ phase, content }) => said(ACTED_PHASES.indexOf(phase) + 1, content),
};

function said(code: number, content: string): Buffer {
  return clientFrame(OPCODES.binary, Buffer.concat([Buffer.of(code), Buffer.from(content)]));
}
