import { describe, expect, it } from "vitest";
import { LocalRooms, type When } from "../../src/rooms/LocalRooms.ts";

/** A process with so many rooms; a room that is handed on leaves when it is told to. */
function someRooms(count: number) {
  const rooms = new LocalRooms();
  const handedOn: { when: When; leave: () => void }[] = [];
  for (let i = 0; i < count; i++) {
    const room = {
      clients: { length: 3 },
      isProtected: i > 0,
      handOn: (when: When) => void handedOn.push({ when, leave: () => rooms.leave(room) }),
    };
    rooms.enter(room);
  }
  return { rooms, handedOn };
}

describe("the end of a process", () => {
  it("comes when its last room has left", async () => {
    const { rooms, handedOn } = someRooms(3);
    expect(rooms.isDraining).toBe(false);
    let isOver = false;
    const over = rooms.drain("phase-end", false).then(() => {
      isOver = true;
    });
    expect(rooms.isDraining).toBe(true);
    expect(handedOn.map(({ when }) => when)).toEqual(["phase-end", "phase-end", "phase-end"]);
    for (const { leave } of handedOn.splice(0, 2)) leave();
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    for (const { leave } of handedOn) leave();
    await over;
  });

  it("is no secret to whoever watches: rooms, connections, and rooms whose journal is away", () => {
    const { rooms } = someRooms(4);
    expect([rooms.count, rooms.connections, rooms.unprotected]).toEqual([4, 12, 1]);
  });

  it("comes at once without rooms", async () => {
    await new LocalRooms().drain("now", true);
  });

  it("hands the games on a few at a time if others are there to go on with them, and stays to say where", async () => {
    const { rooms, handedOn } = someRooms(40);
    let isOver = false;
    const over = rooms.drain("now", true).then(() => {
      isOver = true;
    });
    expect(handedOn).toHaveLength(2);
    for (let left = 0; left < 40; ) {
      for (const { leave } of handedOn.slice(left)) leave();
      left = handedOn.length;
      await new Promise(setImmediate);
    }
    expect([rooms.count, isOver]).toEqual([0, false]);
    await over;
  });
});
