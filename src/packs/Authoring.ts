import { dirname, join, resolve } from "node:path";
import { issueInWords } from "../content/issueInWords.ts";
import { type Pack, packSchema } from "../content/pack.ts";
import { picturesOf } from "../content/pictures.ts";
import { readWithdrawn, WITHDRAWN_FILE, type Withdrawn } from "../content/withdrawn.ts";
import { AuthoringError } from "./AuthoringError.ts";
import { type ImportOptions, type PreparedImport, prepareSource } from "./importFile.ts";
import { readShelf, type ShelvedPack, savePack, saveText } from "./packFolder.ts";
import { readSource } from "./readSource.ts";
import { savePicture } from "./savePicture.ts";
import { readPackJson } from "./sources/packJson.ts";
import type { Source } from "./sources/Source.ts";

/** A pack as its authors see it. */
export interface AuthoredPack {
  pack: Pack;
  /** One of the project's own: nothing of it can be changed, but its questions can be withdrawn. */
  own: boolean;
}

export interface AuthoringOptions {
  /** The folder of the project's own packs. */
  own: string;
  /** The folder of those that were added on this server; null: nothing can be written. */
  added: string | null;
}

/** What authors do to packs, one after the other. Throws an AuthoringError or a FileError that says what is wrong. */
export class Authoring {
  readonly #options: AuthoringOptions;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: AuthoringOptions) {
    this.#options = options;
  }

  /** All sound packs, withdrawn questions among them, and what is wrong with the files of the others. */
  async everything(): Promise<{ packs: AuthoredPack[]; withdrawn: Withdrawn; problems: string[] }> {
    const { own, added } = this.#options;
    const shelf = await this.#shelf();
    const packs = shelf.flatMap(({ path, pack }) =>
      pack === null ? [] : [{ pack, own: dirname(path) === resolve(own) }],
    );
    const problems = shelf.flatMap(({ path, problems }) => problems.map((problem) => `${path}: ${problem}`));
    return { packs, withdrawn: added === null ? new Set() : await readWithdrawn(added), problems };
  }

  /** A new pack with its first questions. */
  createPack(json: unknown): Promise<PreparedImport> {
    return this.#inTurn(async () => {
      const source = readPackJson(json);
      const id = source.meta.id ?? "";
      const shelf = await this.#shelf();
      if (shelf.some(({ pack }) => pack?.id === id)) throw new AuthoringError("conflict", `The pack ${id} exists.`);
      return this.#takeAll(source, id, shelf);
    });
  }

  /** Changes what a pack says of itself; what is left out stays. */
  editPack(id: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#inTurn(async () => {
      const { path, pack } = await this.#changeable(id);
      const { title = pack.title, author = pack.author, licence = pack.licence } = changes;
      const parsed = packSchema.safeParse({ ...pack, title, author, licence });
      if (!parsed.success) {
        const flaws = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issueInWords(issue, changes)}`);
        throw new AuthoringError("flawed", "The pack would not be sound.", flaws);
      }
      await savePack(path, parsed.data);
    });
  }

  /** Adds a question to a pack, or with `isNew` false puts it in the place of the one that has its id. */
  saveQuestion(pack: string, question: Readonly<Record<string, unknown>>, isNew: boolean): Promise<PreparedImport> {
    return this.#inTurn(async () => {
      const { pack: existing } = await this.#changeable(pack);
      const isThere = existing.questions.some(({ id }) => id === question["id"]);
      if (isThere === isNew) {
        const problem = isNew ? "has a question with this id already" : "has no question with this id";
        throw new AuthoringError(isNew ? "conflict" : "missing", `The pack ${pack} ${problem}.`);
      }
      const candidate = { row: 1, content: question, columnOf: (field: string) => field };
      return this.#takeAll({ meta: {}, candidates: [candidate], flaws: [] }, pack, await this.#shelf());
    });
  }

  /** Takes a file into a pack, like `npm run packs -- import`: rows with errors stay out. */
  importFile(name: string, bytes: Buffer, options: ImportOptions, isDryRun: boolean): Promise<PreparedImport> {
    return this.#inTurn(async () => {
      const source = await readSource(name, bytes, options);
      const id = options.pack ?? source.meta.id;
      if (id === undefined) throw new AuthoringError("flawed", "Neither the address nor the file names a pack.");
      const prepared = await this.#prepare(source, id, await this.#shelf(), options);
      if (!isDryRun) await prepared.carryOut();
      return prepared;
    });
  }

  /** Puts an SVG among the pictures, for questions to name. Resolves to its path below the folder, and whether it was not there yet. */
  savePicture(name: string, bytes: Buffer): Promise<{ file: string; isNew: boolean }> {
    return this.#inTurn(async () => {
      const dir = this.#writable();
      const used = (await readShelf([dir])).flatMap(({ pack }) => (pack === null ? [] : Array.from(picturesOf(pack))));
      return savePicture(`pictures/${name}`, bytes, dir, new Set(used));
    });
  }

  /** Nothing is asked any more that is withdrawn, also of the project's own packs; finished games keep it. */
  withdraw(pack: string, question: string | null, isOut: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const dir = this.#writable();
      const { packs, withdrawn } = await this.everything();
      const found = packs.find((candidate) => candidate.pack.id === pack)?.pack.questions ?? [];
      const meant = question === null ? found : found.filter(({ id }) => id === question);
      if (meant.length === 0) throw new AuthoringError("missing", "There is no such pack or question.");
      const keys = new Set(meant.map(({ id }) => `${pack}/${id}`));
      const list = isOut ? withdrawn.union(keys) : new Set(withdrawn).difference(keys);
      await saveText(join(dir, WITHDRAWN_FILE), `${Array.from(list).toSorted().join("\n")}\n`);
    });
  }

  /** All or nothing: an error in any question refuses the whole. */
  async #takeAll(source: Source, id: string, shelf: readonly ShelvedPack[]): Promise<PreparedImport> {
    const prepared = await this.#prepare(source, id, shelf, { language: "en" });
    const errors = prepared.flaws.filter(({ level }) => level === "error");
    if (errors.length > 0) throw new AuthoringError("flawed", "The question would not be sound.", errors);
    await prepared.carryOut();
    return prepared;
  }

  #prepare(source: Source, id: string, shelf: readonly ShelvedPack[], options: ImportOptions) {
    const dir = this.#writable();
    return prepareSource(source, id, { from: dir, into: dir }, shelf, options);
  }

  async #changeable(id: string): Promise<{ path: string; pack: Pack }> {
    const dir = this.#writable();
    const found = (await this.#shelf()).find(({ pack }) => pack?.id === id);
    if (found?.pack == null) throw new AuthoringError("missing", `There is no pack ${id}.`);
    if (dirname(found.path) === resolve(dir)) return { path: found.path, pack: found.pack };
    throw new AuthoringError("conflict", `${id} is one of the project's own packs: withdraw questions of it instead.`);
  }

  #writable(): string {
    const { added } = this.#options;
    if (added === null) throw new AuthoringError("conflict", "DATA_DIR is memory: there is no place to keep packs.");
    return added;
  }

  #shelf(): Promise<ShelvedPack[]> {
    const { own, added } = this.#options;
    return readShelf([own, ...(added === null ? [] : [added])]);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
