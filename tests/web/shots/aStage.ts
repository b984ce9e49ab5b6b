import { afterAll } from "vitest";
import { localConfig } from "../../../loadtest/bench/servers/localConfig.ts";
import { startApp } from "../../../src/app.ts";
import type { Ruleset } from "../../../src/game/ruleset.ts";
import { createLog } from "../../../src/log.ts";
import { SHORT_RULES } from "../support/aParty.ts";

/** A server with the project's own questions. @param others rulesets besides the short one */
export async function aStage(...others: readonly Ruleset[]): Promise<string> {
  const rulesets = [SHORT_RULES, ...others];
  const app = await startApp(localConfig({ rateLimits: false }), createLog("silent"), { rulesets });
  afterAll(() => app.close());
  return `http://127.0.0.1:${app.port}`;
}

/** As long as names may be: with and without spaces, and from right to left. */
export const LONG_NAMES = [
  "Maximiliana Brückner",
  "Wolfeschlegelsteinha",
  "عبد الرحمن بن عبد ال",
  "寿限無寿限無五劫の擦り切れ海砂利水魚水",
  "Ann 🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈",
  "Jean-Baptiste Éluard",
  "WWWWWWWWWWWWWWWWWWWW",
  "Bo",
];

/** As long as decoys may be, and unlike each other. */
export const LONG_DECOYS = [
  "A very small but surprisingly determined hedgehog that had been living under the mayor's desk for years",
  "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurfsverfassungskommissionsmitgl",
  "لأن الملك نسي مفتاح القصر في جيب معطفه القديم الذي أهداه إلى جاره الخباز قبل عشرين سنة من تلك الليلة",
  "昔々あるところにおじいさんとおばあさんが住んでいました。おじいさんは山へ芝刈りに、おばあさんは川へ洗濯に行きました",
  "🎺🥁🎻🎸🎹🎷🪕🪗🎤🎧🎼🎵🎶🔔📯🪘🎺🥁🎻🎸🎹🎷🪕🪗🎤🎧🎼🎵🎶🔔📯🪘",
  "Nobody was ever able to explain it, although three professors from Bologna tried for the better part",
  "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
  "Tea",
].map((text) =>
  [...new Intl.Segmenter().segment(text)]
    .slice(0, 100)
    .map(({ segment }) => segment)
    .join(""),
);
