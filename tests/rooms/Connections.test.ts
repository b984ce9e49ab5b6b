import { type Client, Deferred } from "@colyseus/core";
import { beforeEach, describe, expect, it } from "vitest";
import { Connections } from "../../src/rooms/Connections.ts";

const TAKEN_OVER = 4101;

let closed: [string, number][];
let connections: Connections;
beforeEach(() => {
  closed = [];
  connections = new Connections(({ sessionId }, code) => closed.push([sessionId, code]));
});

/** As much of a client as connections look at. */
function aClient(sessionId: string): Client {
  return { sessionId } as Client;
}

describe("connections", () => {
  it("[L5] close the older one when a newer one takes the seat, and know only the newer", () => {
    connections.bind("p1", aClient("old"), TAKEN_OVER);
    connections.bind("p1", aClient("new"), TAKEN_OVER);
    expect(closed).toEqual([["old", TAKEN_OVER]]);
    expect(connections.personOf(aClient("old"))).toBeNull();
    expect(connections.personOf(aClient("new"))).toBe("p1");
  });

  it("[L5] call off the comeback of one that is away when another device takes the seat", async () => {
    const comeback = new Deferred<Client>();
    connections.bind("p1", aClient("old"), TAKEN_OVER);
    connections.suspend("p1", comeback);
    expect(connections.clientOf("p1")).toBeNull();
    connections.bind("p1", aClient("new"), TAKEN_OVER);
    await expect(comeback).rejects.toBeUndefined();
    expect(closed).toEqual([]);
  });

  it("forget one that has not come back in its time, but not the newer one that has", () => {
    const [first, second] = [new Deferred<Client>(), new Deferred<Client>()];
    for (const comeback of [first, second]) comeback.catch(() => undefined);
    connections.bind("p1", aClient("old"), TAKEN_OVER);
    connections.suspend("p1", first);
    connections.bind("p1", aClient("new"), TAKEN_OVER);
    connections.suspend("p1", second);
    connections.abandon("p1", first);
    expect(connections.personOf(aClient("new"))).toBe("p1");
    connections.abandon("p1", second);
    expect([connections.people(), connections.personOf(aClient("new"))]).toEqual([[], null]);
  });

  it("let a seat be taken after somebody who was gone before having been there entirely", () => {
    // What Colyseus gives then; the types promise a Deferred.
    const nothing = Promise.reject(new Error("not joined")) as unknown as Deferred<Client>;
    nothing.catch(() => undefined);
    connections.bind("p1", aClient("old"), TAKEN_OVER);
    connections.suspend("p1", nothing);
    connections.bind("p1", aClient("new"), TAKEN_OVER);
    expect(connections.personOf(aClient("new"))).toBe("p1");
  });
});
