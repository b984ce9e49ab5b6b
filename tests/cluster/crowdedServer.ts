import { randomInt } from "node:crypto";
import { startApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";

/** So few codes that most are taken before long. */
const CODES = 1_200;
const LETTERS = "BCDFGHJKLM";

/** A server in a world with few room codes. */
const app = await startApp(readConfig(), createLog("silent"), {
  drawCode: () => [...String(randomInt(CODES)).padStart(4, "0")].map((digit) => LETTERS[Number(digit)]).join(""),
});
process.send?.("ready");
process.once("SIGTERM", async () => {
  await app.close();
  process.exit(0);
});
