import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { packJsonSchema } from "../../src/content/packJsonSchema.ts";
import { aPack, aPicture, aQuestion } from "../support/aPack.ts";

const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(packJsonSchema())));

it("accepts the project's own packs, which name it", () => {
  const pack: unknown = JSON.parse(readFileSync(new URL("../../prisma/packs/space.json", import.meta.url), "utf8"));
  expect(schema.safeParse(pack).error).toBeUndefined();
  expect(pack).toMatchObject({ $schema: "../pack.schema.json" });
});

it.each([
  ["no language", { title: {} }],
  ["a licence missing", { licence: undefined }],
  ["an unknown entry", { colour: "red" }],
  ["no questions", { questions: [] }],
  ["a picture elsewhere", { questions: [aQuestion("one", { picture: aPicture("../../secret.svg") })] }],
])("refuses %s", (_, changes) => {
  const pack = JSON.parse(JSON.stringify({ ...aPack([aQuestion("one")]), ...changes }));
  expect(schema.safeParse(pack).success).toBe(false);
});
