import { describe, expect, it } from "vitest";
import { PersonTokens } from "../../src/rooms/PersonTokens.ts";

const SECRET = "a secret of at least thirty-two characters";
const ROOM = { code: "BCDF", openedAt: 1_800_000_000_000 };

describe("a person's token", () => {
  const tokens = new PersonTokens(SECRET, "seat");
  const token = tokens.tokenFor("p3", ROOM);

  it("names the person to any process with the same secret", () => {
    expect(new PersonTokens(SECRET, "seat").personIn(token, ROOM)).toBe("p3");
  });

  it.each([{ code: "BCDG" }, { openedAt: 1_800_000_000_001 }])("is good for one room, not for %j", (change) => {
    expect(tokens.personIn(token, { ...ROOM, ...change })).toBeNull();
  });

  it("is good for one connection if it names one", () => {
    const forOne = tokens.tokenFor("p3", ROOM, "one");
    expect(["one", "another", ""].map((sessionId) => tokens.personIn(forOne, ROOM, sessionId))).toEqual([
      "p3",
      null,
      null,
    ]);
  });

  it.each([
    "",
    "p3",
    "p3.",
    "p3.AAAA",
    token.replace("p3", "p4"),
    `${token}A`.replace("p3", "p1"),
    "p3.AAAAAAAAAAAAAAAAAAAAAA",
  ])("is not %j", (forged) => {
    expect(tokens.personIn(forged, ROOM)).toBeNull();
  });

  it("is not one made with another secret or for another purpose", () => {
    const foreign = [new PersonTokens(`not ${SECRET}`, "seat"), new PersonTokens(SECRET, "reconnection")];
    for (const others of foreign) expect(tokens.personIn(others.tokenFor("p3", ROOM), ROOM)).toBeNull();
  });
});
