import { answerCalls } from "../remote.ts";
import type { VariantName } from "../servers/Variant.ts";
import { Crowd } from "./Crowd.ts";

let crowd: Crowd | null = null;

function current(): Crowd {
  if (crowd === null) throw new Error("nobody is connected");
  return crowd;
}

/** The process that generates the load for one server after the other. */
const calls = {
  connect: ({ variant, ports }: { variant: VariantName; ports: number[] }) => {
    crowd = new Crowd(variant, ports);
  },
  gather: (parties: number) => current().gather(parties),
  arrive: ({ seconds, perSecond }: { seconds: number; perSecond: number }) => current().arrive(seconds, perSecond),
  start: () => current().start(),
  playRounds: ({ parties, rounds }: { parties: number; rounds: number }) => current().playRounds(parties, rounds),
  pace: ({ seconds, seed }: { seconds: number; seed: number }) => current().pace(seconds, seed),
  saturate: (seconds: number) => current().saturate(seconds),
  problems: () => current().problems,
  close: () => {
    crowd?.close();
    crowd = null;
  },
};
export type GeneratorCalls = typeof calls;

answerCalls(calls);
