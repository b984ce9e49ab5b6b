import { initializeRoomCache } from "@colyseus/core";
import { describe, expect, it } from "vitest";
import { IndexedDriver } from "../../src/rooms/IndexedDriver.ts";

async function aDriver() {
  const driver = new IndexedDriver();
  const rooms = ["BCDF", "GHJK"].map((roomId) => initializeRoomCache({ roomId, name: "decoy", processId: "here" }));
  for (const room of rooms) await driver.insert(room);
  return { driver, rooms };
}

describe("the driver of one process", () => {
  it("finds a room by its id, the very listing that the room changes", async () => {
    const { driver, rooms } = await aDriver();
    expect(await driver.findOne({ roomId: "GHJK" })).toBe(rooms[1]);
    expect(await driver.findOne({ roomId: "LMNP" })).toBeUndefined();
  });

  it("finds it by anything else as well", async () => {
    const { driver, rooms } = await aDriver();
    expect(await driver.findOne({ name: "decoy" })).toBe(rooms[0]);
    expect(await driver.findOne({ roomId: "GHJK", name: "another" })).toBeUndefined();
  });

  it("knows an id once, and not after its room is gone", async () => {
    const { driver, rooms } = await aDriver();
    expect(await driver.insert(initializeRoomCache({ roomId: "BCDF", processId: "there" }))).toBe(false);
    expect(await driver.findOne({ roomId: "BCDF" })).toBe(rooms[0]);
    driver.remove("BCDF");
    expect(await driver.findOne({ roomId: "BCDF" })).toBeUndefined();
  });

  it("knows a listing that Colyseus puts back", async () => {
    const { driver, rooms } = await aDriver();
    driver.remove("BCDF");
    driver.persist(rooms[0] as (typeof rooms)[number], true);
    expect(await driver.findOne({ roomId: "BCDF" })).toBe(rooms[0]);
  });
});
