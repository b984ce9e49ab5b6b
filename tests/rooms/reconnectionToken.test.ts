import { describe, expect, it } from "vitest";
import { ReconnectionTokens } from "../../src/rooms/reconnectionToken.ts";

const SECRET = "a secret of at least thirty-two characters";
const CONNECTION = { code: "BCDF", openedAt: 1_800_000_000_000, sessionId: "a-session" };

describe("a reconnection token", () => {
  const tokens = new ReconnectionTokens(SECRET);
  const token = tokens.tokenFor({ ...CONNECTION, personId: "p3" });

  it("names the person to any process with the same secret", () => {
    expect(new ReconnectionTokens(SECRET).personIn(token, CONNECTION)).toBe("p3");
  });

  it.each([{ code: "BCDG" }, { openedAt: 1_800_000_000_001 }, { sessionId: "another" }])(
    "is good for one connection to one room, not for %j",
    (change) => {
      expect(tokens.personIn(token, { ...CONNECTION, ...change })).toBeNull();
    },
  );

  it.each([
    "",
    "p3",
    "p3.",
    "p3.AAAA",
    token.replace("p3", "p4"),
    `${token}A`.replace("p3", "p1"),
    "p3.AAAAAAAAAAAAAAAAAAAAAA",
  ])("is not %j", (forged) => {
    expect(tokens.personIn(forged, CONNECTION)).toBeNull();
  });

  it("is not one made with another secret", () => {
    const foreign = new ReconnectionTokens(`not ${SECRET}`).tokenFor({ ...CONNECTION, personId: "p3" });
    expect(tokens.personIn(foreign, CONNECTION)).toBeNull();
  });
});
