import { readLibrary } from "../content/library.ts";
import { statisticsOf } from "../content/statistics.ts";
import type { Tally } from "../content/Tally.ts";
import { isWithdrawn } from "../content/withdrawn.ts";
import { type ReportCount, worklist } from "../content/worklist.ts";
import { Authoring } from "../packs/Authoring.ts";
import { AuthoringError } from "../packs/AuthoringError.ts";
import type { ImportOptions, PreparedImport } from "../packs/importFile.ts";
import type { QuestionsQuery } from "./adminQueries.ts";
import { packListings } from "./packListings.ts";
import { searchQuestions } from "./searchQuestions.ts";

export interface PackFolders {
  /** The folder of the project's own packs. */
  own: string;
  /** The folder of those that were added on this server; null: nothing can be written. */
  added: string | null;
}

export type AuthorsDesk = ReturnType<typeof createDesk>;

/**
 * Everything about packs that takes long, so that it can be done in a thread of its own: what comes in and goes out is
 * plain data. Rejects with an AuthoringError or a FileError that says what is wrong.
 */
export function createDesk({ own, added }: PackFolders) {
  const authoring = new Authoring({ own, added });
  return {
    /** What is to be played. Rejects with a PackError. */
    library: () => readLibrary(own, added),

    async packs() {
      const { packs, withdrawn, problems } = await authoring.everything();
      const rows = packs.map(({ pack, own }) => {
        const out = pack.questions.filter(({ id }) => isWithdrawn(withdrawn, pack.id, id)).length;
        const { author, licence, questions } = pack;
        return { ...packListings([pack])[0], author, licence, own, questions: questions.length, withdrawn: out };
      });
      return { packs: rows, problems };
    },

    /** As JSON: thousands of questions are a long text, and many more objects. */
    async pack(id: string): Promise<string> {
      const found = (await authoring.everything()).packs.find(({ pack }) => pack.id === id);
      if (found === undefined) throw new AuthoringError("missing", "There is no such pack.");
      return JSON.stringify(found);
    },

    createPack: async (json: unknown) => summaryOf(await authoring.createPack(json)),

    editPack: (id: string, changes: Readonly<Record<string, unknown>>) => authoring.editPack(id, changes),

    importFile: async (name: string, bytes: Uint8Array, options: ImportOptions, isDryRun: boolean) =>
      summaryOf(await authoring.importFile(name, bufferOf(bytes), options, isDryRun)),

    saveQuestion: async (pack: string, question: Readonly<Record<string, unknown>>, isNew: boolean) =>
      summaryOf(await authoring.saveQuestion(pack, question, isNew)),

    savePicture: (name: string, bytes: Uint8Array) => authoring.savePicture(name, bufferOf(bytes)),

    withdraw: (pack: string, question: string | null, isOut: boolean) => authoring.withdraw(pack, question, isOut),

    questions: async (query: QuestionsQuery) => searchQuestions(await authoring.everything(), query),

    async statistics(query: QuestionsQuery, tallies: readonly Tally[], reports: readonly ReportCount[]) {
      const { pack, question, language, offset, limit } = query;
      const { packs } = await authoring.everything();
      const meant = packs.map((found) => found.pack).filter(({ id }) => pack === undefined || id === pack);
      const rows = statisticsOf(meant, tallies, reports)
        .filter((row) => question === undefined || row.question === question)
        .filter((row) => language === undefined || row.language === language);
      return { total: rows.length, statistics: rows.slice(offset, offset + limit) };
    },

    async worklist(tallies: readonly Tally[], reports: readonly ReportCount[]) {
      const { packs } = await authoring.everything();
      const all = packs.map(({ pack }) => pack);
      return { findings: worklist(all, tallies, reports) };
    },
  };
}

/** A Buffer becomes an array of bytes on its way into another thread. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function summaryOf({ id, added, updated, unchanged, flaws }: PreparedImport) {
  return { pack: id, added, updated, unchanged, flaws };
}
