import { TestClient } from "../../support/aPlayer.ts";

/** Players without a browser, so that eight can sit at the table of one machine. */
export class Extras {
  readonly #clients: TestClient[] = [];

  async join(url: string, code: string, names: readonly string[]): Promise<void> {
    for (const name of names)
      this.#clients.push(await TestClient.join(url, code, { name, device: `device of ${name}` }));
  }

  async write(decoys: readonly string[]): Promise<void> {
    for (const [i, client] of this.#clients.entries()) {
      await client.untilPhase("question");
      await client.act("submit-answer", { text: decoys[i] ?? "" });
    }
  }

  async suspect(): Promise<void> {
    for (const [i, client] of this.#clients.entries()) {
      await client.untilPhase("elimination");
      await client.act("submit-elimination-vote", { optionId: optionFor(client, i) });
    }
  }

  async vote(): Promise<void> {
    for (const [i, client] of this.#clients.entries()) {
      await client.untilPhase("voting");
      await client.act("submit-final-vote", { optionId: optionFor(client, i) });
    }
  }
}

/** Not everybody the same. */
function optionFor(client: TestClient, i: number): string {
  const others = [...client.state.ballot].filter((id) => id !== client.you?.optionId);
  return others[i % 3] ?? others[0] ?? "";
}
