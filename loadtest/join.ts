import { parseArgs } from "node:util";
import { Bot } from "./Bot.ts";
import { botName } from "./names.ts";

const USAGE = `npm run bots -- CODE [how many, 1 to 8] [--server http://localhost:2567]
npm run bots -- CODE [how many, 1 to 200] --audience`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    server: { type: "string", default: "http://localhost:2567" },
    audience: { type: "boolean", default: false },
  },
});
const [code = "", count = "3"] = positionals;
const as = values.audience ? "audience" : "player";
const most = values.audience ? 200 : 8;
if (!/^[a-z]{4}$/i.test(code) || !/^[1-9]\d{0,2}$/.test(count) || Number(count) > most) {
  process.stderr.write(`Usage: ${USAGE}\n`);
  process.exit(2);
}

const bots: Bot[] = [];
for (let i = 0; i < Number(count); i++) {
  try {
    const bot = await Bot.join(values.server, code.toUpperCase(), { name: botName(i), as, thinkMs: [1_000, 6_000] });
    process.stdout.write(`${bot.name} has joined ${code.toUpperCase()} as ${as}.\n`);
    bots.push(bot);
  } catch (error) {
    process.stderr.write(`${botName(i)} could not join: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
if (bots.length === 0) process.exit(1);
await Promise.all(bots.map(({ seat }) => seat.gone));
process.stdout.write("All bots have left.\n");
process.exit(0);
