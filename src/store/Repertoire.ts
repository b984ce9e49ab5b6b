import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { type Bank, createBank } from "../content/Bank.ts";
import type { Lessons } from "../content/lessons.ts";
import { type Library, readLibrary } from "../content/library.ts";
import type { Pack } from "../content/pack.ts";
import { createPictures } from "../content/pictures.ts";
import type { Log } from "../log.ts";
import type { Store } from "./Store.ts";

const REFRESH_EVERY_MS = 15_000;

export interface RepertoireOptions {
  /** The project's own packs. */
  own: string | URL;
  /** The folder of those that were added on this server; null: there are none. */
  added: string | null;
  /** Reads both while games are played, which must not have to wait for it. */
  readAgain: () => Promise<Library>;
  store: Pick<Store, "importPack">;
  lessons: Lessons;
  log: Log;
}

/** What is played at the moment; games that run keep the questions they have. */
export class Repertoire {
  readonly #options: RepertoireOptions;
  readonly #svgs = new Map<string, string>();
  /** By id, as the database has them. */
  readonly #kept = new Map<string, Pack>();
  #packs: readonly Pack[] = [];
  #bank: Bank | null = null;
  #stamp = "";
  #timer: NodeJS.Timeout | undefined;
  #latest: Promise<void> = Promise.resolve();

  constructor(options: RepertoireOptions) {
    this.#options = options;
  }

  get packs(): readonly Pack[] {
    return this.#packs;
  }

  /** Draws from what is played at that moment. */
  readonly bank: Bank = {
    has: (pack) => this.#current().has(pack),
    draw: (request) => this.#current().draw(request),
    drawOne: (request) => this.#current().drawOne(request),
  };

  /** An SVG by its id, also one that was played earlier and may still be on a screen; null for an unknown id. */
  svgOf(id: string): string | null {
    return this.#svgs.get(id) ?? null;
  }

  /** Reads the folders before anything is played. Rejects if the project's own packs are wrong. */
  read(): Promise<void> {
    const { own, added } = this.#options;
    return this.#inTurn(() => this.#readBy(() => readLibrary(own, added)));
  }

  /** Keeps in the database what is played. Rejects if it is away. */
  keep(): Promise<void> {
    return this.#inTurn(() => this.#keep());
  }

  /** Reads the folders again if a file of the added packs has changed, whoever has changed it. Never rejects: plays on as before. */
  async refresh(): Promise<void> {
    try {
      await this.#inTurn(async () => {
        if ((await stampOf(this.#options.added)) !== this.#stamp) await this.#readBy(this.#options.readAgain);
        await this.#keep();
      });
    } catch (err) {
      this.#options.log.warn({ err }, "the packs have changed and could not be read or kept yet");
    }
  }

  /** From now on refreshes by itself. */
  watch(): void {
    this.#timer = setInterval(() => void this.refresh(), REFRESH_EVERY_MS).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#latest.then(work);
    this.#latest = done.catch(() => undefined);
    return done;
  }

  async #readBy(read: () => Promise<Library>): Promise<void> {
    const { added, lessons, log } = this.#options;
    const stamp = await stampOf(added);
    const { packs, svgs, leftOut } = await read();
    // To take thousands of questions over from a thread is enough for one turn of the loop.
    await nextTurn();
    for (const flaw of leftOut) log.warn({ flaw }, "left out of the packs; npm run packs -- check tells more");
    const pictures = createPictures(svgs);
    const bank = createBank(packs, pictures, lessons);
    for (const [id, svg] of pictures.all) this.#svgs.set(id, svg);
    this.#bank = bank;
    this.#packs = packs;
    this.#stamp = stamp;
  }

  async #keep(): Promise<void> {
    for (const pack of this.#packs) {
      if (!isDeepStrictEqual(this.#kept.get(pack.id), pack)) await this.#options.store.importPack(pack);
      this.#kept.set(pack.id, pack);
    }
  }

  #current(): Bank {
    if (this.#bank === null) throw new Error("the packs have not been read yet");
    return this.#bank;
  }
}

/** Changes whenever a file of the folder does; the same for a folder that is not there. */
async function stampOf(dir: string | null): Promise<string> {
  const files = dir === null ? [] : await readdir(dir).catch(() => []);
  const stamps = files.toSorted().map(async (file) => {
    const { mtimeMs, size } = await stat(join(dir ?? "", file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return (await Promise.all(stamps)).join("\n");
}
