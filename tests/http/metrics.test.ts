import { beforeAll, describe, expect, it } from "vitest";
import { aRoom } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

const TOKEN = "a token of enough characters";

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ metricsToken: TOKEN });
});

function metrics(headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/metrics`, { headers });
}

describe("metrics", () => {
  it("say how many rooms and connections there are, and what the process uses", async () => {
    await aRoom(server.url, ["Ann", "Bob"]);
    const response = await metrics({ Authorization: `Bearer ${TOKEN}` });
    const text = await response.text();
    expect(response.headers.get("content-type")).toContain("text/plain");
    for (const line of ["decoy_rooms 1", "decoy_connections 3", "decoy_rooms_unprotected 0"]) {
      expect(text.split("\n")).toContain(line);
    }
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    expect(text).toMatch(/^process_cpu_seconds_total \d/m);
  });

  it.each([{}, { Authorization: "Bearer wrong" }, { Authorization: TOKEN }])(
    "are nobody else's: %j",
    async (headers) => {
      const response = await metrics(headers);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: "LOGIN_REQUIRED" });
    },
  );
});
