import { classic8, type Ruleset } from "../../../src/game/ruleset.ts";
import { aServer, type TestServer } from "../../support/aServer.ts";
import { type Phones, seatedPhones } from "./aPhone.ts";
import { aTv, type Tv } from "./aTv.ts";

const LONG_MS = 600_000;

/** The classic rules, at the pace of a test: nobody waits when all have acted, and no clock runs out while a slow machine draws. */
export const CALM_RULES: Ruleset = {
  ...classic8,
  settleMs: 60,
  durations: { question: LONG_MS, elimination: LONG_MS, voting: LONG_MS, results: LONG_MS },
};

/** The same in two rounds, the second of which is the last. */
export const SHORT_RULES: Ruleset = { ...CALM_RULES, rounds: 2 };

/** A room that gets these is over at once. */
export const BRIEF_RULES: Ruleset = { ...SHORT_RULES, id: "brief@1", roomLifeMs: 1 };

/** A game under these is given up as soon as too few play. */
export const HASTY_RULES: Ruleset = { ...SHORT_RULES, id: "hasty@1", abandonAfterMs: 1 };

/** A server with the built pages, to which many devices come from one address. */
export function aWebServer(...rulesets: readonly Ruleset[]): Promise<TestServer> {
  return aServer({ rateLimits: false }, rulesets.length === 0 ? [SHORT_RULES] : rulesets);
}

interface Party<Names extends readonly string[]> {
  tv: Tv;
  phones: Phones<Names>;
}

/** A TV with phones around it, in the lobby. */
export async function aParty<const Names extends readonly string[]>(url: string, names: Names): Promise<Party<Names>> {
  const tv = await aTv(url);
  return { tv, phones: await seatedPhones(url, tv.code, names) };
}

/** The same, with the first question asked. */
export async function aGame<const Names extends readonly string[]>(url: string, names: Names): Promise<Party<Names>> {
  const party = await aParty(url, names);
  await party.tv.press("Start the game");
  await party.tv.untilPhase("Write your decoy");
  return party;
}
