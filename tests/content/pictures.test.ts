import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkPictures } from "../../src/content/checkPictures.ts";
import { checkSvg } from "../../src/content/checkSvg.ts";
import { createPictures, readSvgs } from "../../src/content/pictures.ts";
import { aPack, aPicture, aQuestion } from "../support/aPack.ts";

const CIRCLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>';

/** In characters: as big as a picture may be. */
const HUGE = 512 * 1024;

const pack = aPack([
  aQuestion("one", { picture: aPicture("pictures/circle.svg") }),
  aQuestion("two", { picture: aPicture("pictures/square.svg") }),
  aQuestion("three"),
]);

it("[X1] serves the pictures of the packs under ids that do not tell the file", async () => {
  const dir = await mkdtemp(join(tmpdir(), "pictures-"));
  await mkdir(join(dir, "pictures"));
  await writeFile(join(dir, "pictures/circle.svg"), CIRCLE);
  await writeFile(join(dir, "pictures/square.svg"), SQUARE);
  const pictures = createPictures(await readSvgs([pack], dir));
  await rm(dir, { recursive: true });

  const id = pictures.idOf(pack.id, "pictures/circle.svg");
  expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(id).not.toBe(pictures.idOf(pack.id, "pictures/square.svg"));
  expect(pictures.all.get(id)).toBe(CIRCLE);
  expect(pictures.all.get("0".repeat(20))).toBeUndefined();
});

it("lists all files that cannot be read", async () => {
  await expect(readSvgs([pack], join(tmpdir(), "no-such-folder"))).rejects.toMatchObject({
    name: "PackError",
    problems: [
      expect.stringMatching(/^pictures\/circle\.svg: cannot be read: /),
      expect.stringMatching(/^pictures\/square\.svg: cannot be read: /),
    ],
  });
});

it("keeps apart what two packs call by one name", () => {
  const pictures = createPictures(
    new Map([
      ["a", new Map([["pictures/p1.svg", CIRCLE]])],
      ["b", new Map([["pictures/p1.svg", SQUARE]])],
    ]),
  );
  expect(pictures.all.get(pictures.idOf("a", "pictures/p1.svg"))).toBe(CIRCLE);
  expect(pictures.all.get(pictures.idOf("b", "pictures/p1.svg"))).toBe(SQUARE);
  expect(() => pictures.idOf("c", "pictures/p1.svg")).toThrow("The pack c names no picture");
});

it("finds nothing in a drawing", () => {
  const gradient = SQUARE.replace(
    "<path",
    '<defs><g id="a1"><path id="b"/></g></defs><use href="#a1" fill="url(#b)"/><path',
  );
  expect([CIRCLE, SQUARE, gradient].flatMap(checkSvg)).toEqual([]);
});

it.each([
  ["contains text", "<text>Japan</text>"],
  ["contains text", "<svg:tspan>Japan</svg:tspan>"],
  ["contains text", "<s-v.g:text>Japan</s-v.g:text>"],
  ["contains text", "<g>Japan</g>"],
  ["contains text", "<g><![CDATA[Japan]]></g>"],
  ["describes itself", "<title>Japan</title>"],
  ["describes itself", "<desc>Japan</desc>"],
  ["describes itself", "<!-- Japan -->"],
  ["describes itself", '<g aria-label="Japan"/>'],
  ["contains a script", "<script>alert(1)</script>"],
  ["contains a script", '<g onload="alert(1)"/>'],
  ["contains a script", '<a href="#javascript:alert(1)"/>'],
  ["contains a script", '<a href="#java&#115;cript:alert(1)"/>'],
  ["embeds something that is not drawn", "<foreignObject/>"],
  ["embeds something that is not drawn", '<image href="#a"/>'],
  ["declares entities or style sheets", '<!DOCTYPE svg [<!ENTITY a "b">]>'],
  ["declares entities or style sheets", '<?xml-stylesheet href="a.css"?>'],
  ["refers to something outside", '<use href="https://example.org/a.svg#b"/>'],
  ["refers to something outside", "<use xlink:href='other.svg'/>"],
  ["refers to something outside", '<path fill="url(https://example.org/a)"/>'],
  ["refers to something outside", '<use href="data:image/svg+xml,x"/>'],
  ["refers to something outside", "<style>@import 'a.css'</style>"],
  ['has the telling id or class "jp-a"; use a letter and a number', '<path id="jp-a"/>'],
])("[X1] finds that a picture %s: %s", (problem, part) => {
  expect(checkSvg(CIRCLE.replace("<circle", `${part}<circle`))).toEqual([problem]);
});

it("wants a viewBox", () => {
  expect(checkSvg("<svg></svg>")).toEqual(["has no svg element with a viewBox"]);
});

it.each([
  ["is no sound XML: ", CIRCLE.replace("/>", ">")],
  ["is no sound XML: ", CIRCLE.replace("<circle", "<circle r='4'")],
  ["is no sound XML: ", "\u0000".repeat(HUGE)],
  ["is no sound XML: ", "<svg".repeat(HUGE / 4)],
  ["is no sound XML: ", CIRCLE.replace("</svg>", "<g>".repeat(HUGE / 3))],
  ["is not drawn by browsers: its svg element lacks xmlns=", CIRCLE.replace(/ xmlns="[^"]*"/, "")],
  ["has the telling id", CIRCLE.replace("<circle", `${'<g class="jp"/>'.repeat(HUGE / 16)}<circle`)],
  ["refers to something outside", CIRCLE.replace("<circle", `<circle style="${"url(".repeat(HUGE / 4)}"`)],
])("says of a picture, whatever its size, that it %s", (problem, svg) => {
  expect(checkSvg(svg)).toEqual([expect.stringContaining(problem)]);
});

it("says no more than the first mistakes, and nothing of much space", () => {
  const telling = Array.from({ length: 5_000 }, (_, n) => `<g id="tell${n}"/>`).join("");
  expect(checkSvg(CIRCLE.replace("<circle", `${telling}<circle`))).toHaveLength(10);
  expect(checkSvg(CIRCLE.replace("<circle", `<use href=${" ".repeat(HUGE)}"#a"/><circle`))).toEqual([]);
});

it("warns of a picture whose source tells the answer to those who look into the page", () => {
  const told = CIRCLE.replace("<circle", '<circle style="--wombat: 1"');
  const svgs: Record<string, string> = { "pictures/circle.svg": told, "pictures/square.svg": SQUARE };
  expect(checkPictures([pack], (_, file) => svgs[file] ?? null)).toEqual([
    expect.objectContaining({ question: "one", level: "warning", message: expect.stringContaining('"Wombat"') }),
  ]);
});

it("refuses a picture that is not there, or that says something", () => {
  const text = CIRCLE.replace("</svg>", "<text>Look</text></svg>");
  expect(checkPictures([pack], (_, file) => (file === "pictures/circle.svg" ? text : null))).toEqual([
    expect.objectContaining({ question: "one", level: "error", message: "its picture contains text" }),
    expect.objectContaining({ question: "two", level: "error", message: "its picture is not there or too big" }),
  ]);
});
