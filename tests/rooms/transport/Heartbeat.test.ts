import { describe, expect, it } from "vitest";
import { Heartbeat } from "../../../src/rooms/transport/Heartbeat.ts";

const SLOTS = 128;

class Peer {
  pings = 0;
  isOpen = true;
  heard = false;

  wasHeard(): boolean {
    const { heard } = this;
    this.heard = false;
    return heard;
  }

  ping(): void {
    this.pings++;
  }

  terminate(): void {
    this.isOpen = false;
  }
}

function aHeartbeat(count: number) {
  const heartbeat = new Heartbeat();
  const peers = Array.from({ length: count }, () => new Peer());
  const forget = peers.map((peer) => heartbeat.watch(peer));
  const interval = () => {
    for (let i = 0; i < SLOTS; i++) heartbeat.turn();
  };
  return { heartbeat, peers, forget, interval };
}

describe("the heartbeat", () => {
  it("asks each connection once an interval, a small part of them at a time", () => {
    const { heartbeat, peers } = aHeartbeat(10 * SLOTS);
    const asked = () => peers.reduce((sum, { pings }) => sum + pings, 0);
    for (let turn = 1; turn <= SLOTS; turn++) {
      heartbeat.turn();
      expect(asked()).toBe(10 * turn);
    }
    expect(peers.every(({ pings }) => pings === 1)).toBe(true);
  });

  it("ends a connection after two questions without an answer", () => {
    const { peers, interval } = aHeartbeat(1);
    interval();
    interval();
    expect(peers).toMatchObject([{ pings: 2, isOpen: true }]);
    interval();
    expect(peers).toMatchObject([{ pings: 2, isOpen: false }]);
  });

  it("begins anew after an answer, and asks nobody who speaks by himself", () => {
    const { peers, interval } = aHeartbeat(1);
    const [peer] = peers;
    for (const heard of [false, false, true, false, false, true, true, true]) {
      if (peer !== undefined) peer.heard = heard;
      interval();
    }
    expect(peers).toMatchObject([{ pings: 4, isOpen: true }]);
  });

  it("forgets a connection that has ended", () => {
    const { peers, forget, interval } = aHeartbeat(2);
    forget[0]?.();
    interval();
    expect(peers).toMatchObject([{ pings: 0 }, { pings: 1 }]);
  });
});
