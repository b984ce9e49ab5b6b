import { describe, expect, it } from "vitest";
import { Drain, type When } from "../../src/rooms/Drain.ts";

/** A process with so many rooms; a room that is handed on leaves when it is told to. */
function aDrain(count: number) {
  const drain = new Drain();
  const handedOn: { when: When; leave: () => void }[] = [];
  for (let i = 0; i < count; i++) {
    const room = { handOn: (when: When) => void handedOn.push({ when, leave: () => drain.leave(room) }) };
    drain.enter(room);
  }
  return { drain, handedOn };
}

describe("the end of a process", () => {
  it("comes when its last room has left", async () => {
    const { drain, handedOn } = aDrain(3);
    expect(drain.isOn).toBe(false);
    let isOver = false;
    const over = drain.begin("phase-end", false).then(() => {
      isOver = true;
    });
    expect(drain.isOn).toBe(true);
    expect(handedOn.map(({ when }) => when)).toEqual(["phase-end", "phase-end", "phase-end"]);
    for (const { leave } of handedOn.splice(0, 2)) leave();
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    for (const { leave } of handedOn) leave();
    await over;
  });

  it("comes at once without rooms", async () => {
    await new Drain().begin("now", true);
  });

  it("hands the games on a few at a time if others are there to go on with them", async () => {
    const { drain, handedOn } = aDrain(40);
    const over = drain.begin("now", true);
    expect(handedOn).toHaveLength(2);
    for (let left = 0; left < 40; ) {
      for (const { leave } of handedOn.slice(left)) leave();
      left = handedOn.length;
      await new Promise(setImmediate);
    }
    await over;
  });
});
