// Writes the JSON Schema of packs beside them; with --check only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { packJsonSchema } from "../src/content/packJsonSchema.ts";

const file = new URL("../prisma/pack.schema.json", import.meta.url);
const wanted = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(file, wanted);
else if (readFileSync(file, "utf8") !== wanted) {
  process.stderr.write("Out of date: prisma/pack.schema.json. Run: npm run codegen\n");
  process.exitCode = 1;
}
