import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkSvg } from "../../src/content/checkSvg.ts";
import { createPictures, readPictures } from "../../src/content/pictures.ts";
import { aPack, aPicture, aQuestion } from "../support/aPack.ts";

const CIRCLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>';

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
  const pictures = await readPictures([pack], dir);
  await rm(dir, { recursive: true });

  const id = pictures.idOf("pictures/circle.svg");
  expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(id).not.toBe(pictures.idOf("pictures/square.svg"));
  expect(pictures.svgOf(id)).toBe(CIRCLE);
  expect(pictures.svgOf("0".repeat(20))).toBeNull();
});

it("lists all files that cannot be read", async () => {
  await expect(readPictures([pack], join(tmpdir(), "no-such-folder"))).rejects.toMatchObject({
    name: "PackError",
    problems: [
      expect.stringMatching(/^pictures\/circle\.svg: cannot be read: /),
      expect.stringMatching(/^pictures\/square\.svg: cannot be read: /),
    ],
  });
});

it("gives no id to a file that no pack names", () => {
  expect(() => createPictures(new Map()).idOf("pictures/circle.svg")).toThrow("No pack names");
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
  ["describes itself", "<title>Japan</title>"],
  ["describes itself", "<desc>Japan</desc>"],
  ["describes itself", "<!-- Japan -->"],
  ["describes itself", '<g aria-label="Japan"/>'],
  ["contains a script", "<script>alert(1)</script>"],
  ["contains a script", '<g onload="alert(1)"/>'],
  ["contains a script", '<a href="#javascript:alert(1)"/>'],
  ["embeds something that is not drawn", "<foreignObject/>"],
  ["embeds something that is not drawn", '<image href="#a"/>'],
  ["declares entities or style sheets", '<!DOCTYPE svg [<!ENTITY a "b">]>'],
  ["refers to something outside", '<use href="https://example.org/a.svg#b"/>'],
  ["refers to something outside", "<use xlink:href='other.svg'/>"],
  ["refers to something outside", '<path fill="url(https://example.org/a)"/>'],
  ["refers to something outside", "<style>@import 'a.css'</style>"],
  ['has the telling id or class "jp-a"; use a letter and a number', '<path id="jp-a"/>'],
])("[X1] finds that a picture %s: %s", (problem, part) => {
  expect(checkSvg(CIRCLE.replace("<circle", `${part}<circle`))).toEqual([problem]);
});

it("wants a viewBox", () => {
  expect(checkSvg("<svg></svg>")).toEqual(["has no svg element with a viewBox"]);
});
