import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolderForAll } from "../support/aFolder.ts";
import { anAuthor, aWord, type Call } from "../support/anAuthor.ts";
import { aPack, aPicture } from "../support/aPack.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

const PASSWORD = "a long enough password";
const dataDir = aFolderForAll();

let server: TestServer;
let call: Call;
beforeAll(async () => {
  server = await aServer({ dataDir, adminPassword: PASSWORD });
  call = await anAuthor(server.url, PASSWORD);
  await call("/packs", aPack([aWord("Amber")], "words"));
});

describe("the pictures of authors", () => {
  const drawing = (part = '<circle r="4"/>') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${part}</svg>`;
  const send = async (name: string, content: string | Buffer, headers: Record<string, string> = {}) =>
    call(`/pictures/${name}`, Buffer.from(content), { "Content-Type": "image/svg+xml", ...headers });
  const aPictureOf = (file: string) => ({ ...aWord("Fjord"), picture: aPicture(file, { en: "A round shape" }) });

  it("takes one, which a question then shows", async () => {
    const question = aPictureOf("pictures/round-1.svg");
    expect((await call("/questions/words", question)).status).toBe(422);
    const sent = await send("round-1.svg", drawing());
    expect([sent.status, sent.body]).toEqual([201, { file: "pictures/round-1.svg" }]);
    expect((await send("round-1.svg", drawing())).status).toBe(200);
    expect((await call("/questions/words", question)).status).toBe(201);
    const id = createHash("sha256").update(drawing()).digest("hex").slice(0, 20);
    expect(await (await fetch(`${server.url}/pictures/${id}`)).text()).toBe(drawing());
  });

  it("replaces what no question shows, and nothing else", async () => {
    const square = drawing('<path d="M0 0h9v9H0z"/>');
    expect((await send("round-1.svg", square)).status).toBe(409);
    for (const content of [square, drawing()]) expect((await send("round-2.svg", content)).status).toBe(201);
    const kept = (name: string) => readFileSync(join(dataDir, "packs/pictures", name), "utf8");
    expect([kept("round-1.svg"), kept("round-2.svg")]).toEqual([drawing(), drawing()]);
  });

  it.each<[string, string, string | Buffer]>([
    ["contains text", "a.svg", drawing("<text>Japan</text>")],
    ["contains a script", "a.svg", drawing("<script>alert(1)</script>")],
    ["contains a script", "a.svg", drawing('<g onclick="alert(1)"/>')],
    ["refers to something outside", "a.svg", drawing('<use href="https://example.org/a.svg#b"/>')],
    ["declares entities", "a.svg", '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ["is no sound XML", "a.svg", ""],
    ["is no sound XML", "a.svg", "\u0089PNG\r\n"],
    ["is no sound XML", "a.svg", "<svg".repeat(100_000)],
    ["has no svg element", "a.svg", "<html/>"],
    ["is not UTF-8", "a.svg", Buffer.from(drawing(), "utf16le").fill(0xff, 0, 1)],
    ["is bigger than 512 kB", "a.svg", drawing(`<path d="${"M0 0".repeat(2 ** 18)}"/>`)],
    ["needs a name of lower-case letters", "A.svg", drawing()],
    ["needs a name of lower-case letters", "a.png", drawing()],
    ["needs a name of lower-case letters", "..%2Fevil.svg", drawing()],
    ["needs a name of lower-case letters", `${"a".repeat(300)}.svg`, drawing()],
  ])("refuses what %s: %s", async (flaw, name, content) => {
    const { status, body } = await send(name, content);
    expect([status, body.code, body.details.flaws]).toEqual([
      422,
      "BAD_MESSAGE",
      [expect.stringMatching(new RegExp(`^${flaw}`))],
    ]);
  });

  it("is for those who are logged in, and for SVG alone", async () => {
    expect((await send("b.svg", drawing(), { Cookie: "" })).status).toBe(401);
    expect((await send("b.svg", drawing(), { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await send("b.svg", drawing(), { "Content-Type": "image/png" })).status).toBe(415);
    expect(readdirSync(join(dataDir, "packs/pictures")).toSorted()).toEqual(["round-1.svg", "round-2.svg"]);
  });
});
