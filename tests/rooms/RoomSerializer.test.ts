import { Protocol, SchemaSerializer } from "@colyseus/core";
import { Decoder } from "@colyseus/schema";
import { expect, it, vi } from "vitest";
import { GameState } from "../../src/protocol/state.ts";
import { RoomSerializer, shrinkEncoderBuffers } from "../../src/rooms/RoomSerializer.ts";

/** A room with nothing but a code and a question. */
function aRoom(code: string) {
  const state = new GameState();
  state.code = code;
  state.questionText = `What is ${code}?`;
  const serializer = new RoomSerializer();
  serializer.reset(state);
  return { state, serializer };
}

/** What a client that joins makes of the state it gets. */
function read(bytes: Uint8Array): { code: string; questionText: string } {
  const state = new GameState();
  expect(bytes[0]).toBe(Protocol.ROOM_STATE);
  new Decoder(state).decode(bytes, { offset: 1 });
  const { code, questionText } = state;
  return { code, questionText };
}

it("gives everyone the state of the own room, whichever room wrote into the memory last", () => {
  const [first, second] = [aRoom("BCDF"), aRoom("GHJK")];
  expect(read(first.serializer.getFullState())).toEqual({ code: "BCDF", questionText: "What is BCDF?" });
  expect(read(second.serializer.getFullState())).toEqual({ code: "GHJK", questionText: "What is GHJK?" });
  expect(read(first.serializer.getFullState())).toEqual({ code: "BCDF", questionText: "What is BCDF?" });
});

it("takes no memory of its own for patches and states", () => {
  const [first, second] = [aRoom("BCDF"), aRoom("GHJK")];
  expect(first.serializer.getFullState().buffer).toBe(second.serializer.getFullState().buffer);
  expect(Reflect.get(first.serializer, "encoder").sharedBuffer).toBe(
    Reflect.get(second.serializer, "encoder").sharedBuffer,
  );
});

it("tells how the state is built up as Colyseus does, without a warning", () => {
  shrinkEncoderBuffers();
  const warn = vi.spyOn(console, "warn");
  const original = new SchemaSerializer<GameState>();
  original.reset(new GameState());
  expect(aRoom("BCDF").serializer.handshake()).toEqual(original.handshake());
  expect(warn).not.toHaveBeenCalled();
});
