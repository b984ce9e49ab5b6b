import { it } from "vitest";
import { describeInBrowser } from "../support/aDevice.ts";
import { aPhone, type Phone, seatedPhones } from "../support/aPhone.ts";
import { aTv, type Tv } from "../support/aTv.ts";
import { aStage, LONG_DECOYS, LONG_NAMES } from "./aStage.ts";
import { Extras } from "./extras.ts";
import { type Look, lookAs, shootPage, shootPhone, shootTv } from "./shoot.ts";

const url = await aStage();
const [ANNS_DECOY = "", BOBS_DECOY = "", ...OTHER_DECOYS] = LONG_DECOYS;

interface Cast {
  tv: Tv;
  ann: Phone;
  bob: Phone;
  fan: Phone;
  extras: Extras;
  /** The name of a picture. */
  named: (picture: string) => string;
}

describeInBrowser("a game", () => {
  it.each([
    [2, "plain"],
    [8, "plain"],
    [4, "turned"],
    [3, "large"],
  ] as const)("of %i players, %s, from the lobby to the story", async (count, look) => {
    lookAs(look);
    const cast = await gather(count, look);
    await cast.tv.press("Start the game");
    for (const round of [1, 2]) {
      const named = (picture: string) => cast.named(picture.replace("*", String(round)));
      const scene = { ...cast, named };
      await cast.tv.sees(`Round ${round} of 2`);
      await shootQuestion(scene);
      await shootElimination(scene);
      await shootVoting(scene);
      await shootResults(scene);
      await cast.tv.press("Next");
    }
    await shootEnd(cast);
  });
});

async function gather(count: number, look: Look): Promise<Cast> {
  const named = (picture: string) => `${count} players${look === "plain" ? "" : ` ${look}`}/${picture}`;
  const tv = await aTv(url);
  await shootTv(tv.page, named("tv 0 lobby empty"));
  const names = LONG_NAMES.slice(0, count);
  const [ann, bob] = await seatedPhones(url, tv.code, names.slice(0, 2));
  if (ann === undefined || bob === undefined) throw new Error("two phones were asked for");
  const extras = new Extras();
  await extras.join(url, tv.code, names.slice(2));
  const fan = await aPhone(url, "Fan");
  await fan.watch(tv.code);
  await tv.sees(`${count} of 8`);
  await shootTv(tv.page, named("tv 0 lobby"));
  await shootPhone(ann.page, named("phone 0 lobby"));
  await shootPhone(fan.page, named("phone 0 lobby, watching"));
  return { tv, ann, bob, fan, extras, named };
}

async function shootQuestion({ tv, ann, bob, fan, extras, named }: Cast): Promise<void> {
  await ann.decoyBox.fill(ANNS_DECOY);
  await shootPhone(ann.page, named("phone *a question, writing"));
  await bob.writeDecoy(BOBS_DECOY);
  await shootPhone(bob.page, named("phone *a question, done"));
  await shootPhone(fan.page, named("phone *a question, watching"));
  await shootTv(tv.page, named("tv *a question"));
  await extras.write(OTHER_DECOYS);
  await ann.press("Send");
}

async function shootElimination({ tv, ann, bob, extras, named }: Cast): Promise<void> {
  await ann.untilTask("Which one did the robot write?");
  await shootPhone(ann.page, named("phone *b elimination"));
  await shootTv(tv.page, named("tv *b elimination"));
  await ann.suspect();
  await ann.chosen.waitFor();
  await shootPhone(ann.page, named("phone *b elimination, done"));
  await bob.suspect();
  await extras.suspect();
}

async function shootVoting({ tv, ann, bob, fan, extras, named }: Cast): Promise<void> {
  await ann.untilTask("Which one is true?");
  await shootPhone(ann.page, named("phone *c voting"));
  await shootTv(tv.page, named("tv *c voting"));
  await fan.untilTask("Vote along: which one is true?");
  await fan.choose();
  await fan.chosen.waitFor();
  await shootPhone(fan.page, named("phone *c voting, watching"));
  await ann.vote();
  await bob.vote();
  await extras.vote();
}

async function shootResults({ tv, ann, fan, named }: Cast): Promise<void> {
  for (const [i, step] of [".exposed-truth", ".exposed-robot", ".decoys", ".tv-standings"].entries()) {
    await tv.page.locator(step).waitFor();
    await shootTv(tv.page, named(`tv *d results ${i + 1}`));
  }
  await shootPhone(ann.page, named("phone *d results"));
  await shootPhone(fan.page, named("phone *d results, watching"));
  await shootTv(tv.page, named("tv *d results 5"));
}

async function shootEnd({ tv, ann, bob, named }: Cast): Promise<void> {
  await tv.sees(/wins?!$/);
  await shootTv(tv.page, named("tv 3 final"));
  await shootPhone(ann.page, named("phone 3 final, one"));
  await shootPhone(bob.page, named("phone 3 final, another"));
  const story = await ann.openStory();
  await shootPage(story, named("page game"));
  await story.getByRole("link", { name: "Best scores" }).click();
  await story.locator(".best-row").first().waitFor();
  await shootPage(story, named("page leaderboard"));
}
