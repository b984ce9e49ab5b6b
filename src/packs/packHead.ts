import { type Pack, packSchema } from "../content/pack.ts";
import type { Language } from "../game/settings.ts";
import { FileError } from "./FileError.ts";
import type { PackMeta } from "./sources/Source.ts";

/** What is wanted of the pack, whatever the file says. */
export interface PackWishes {
  id: string;
  author?: string | undefined;
  licence?: string | undefined;
  title?: string | undefined;
  /** Of the title. */
  language: Language;
}

/**
 * Everything of a pack but its questions: as wished, else as in the file if that is of this pack or the pack is new, else
 * as it was. Throws a FileError if something is missing, or if the file's licence is another than the pack's.
 */
export function headOf(meta: PackMeta, existing: Pack | null, wishes: PackWishes): Omit<Pack, "questions"> {
  const { id, language } = wishes;
  const speaksForPack = existing === null || meta.id === id;
  const said = speaksForPack ? { ...existing, ...meta } : { ...meta, ...existing };
  const { author = said.author, licence = said.licence } = wishes;
  if (author === undefined || licence === undefined) {
    throw new FileError("does not say whose its questions are. Add --author NAME and --licence NAME, such as CC0-1.0.");
  }
  if (meta.licence !== undefined && meta.licence !== licence) {
    throw new FileError(
      `is under ${meta.licence}, the pack ${id} under ${licence}. Choose another pack with --pack ID.`,
    );
  }
  const title = {
    ...(said.title ?? { [language]: id.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase()) }),
    ...(wishes.title === undefined ? {} : { [language]: wishes.title }),
  };
  const { $schema } = existing ?? {};
  const head = { ...($schema === undefined ? {} : { $schema }), format: 1 as const, id, title, author, licence };
  const flaw = packSchema.omit({ questions: true }).safeParse(head).error?.issues[0];
  if (flaw !== undefined) throw new FileError(`does not make a sound pack: ${flaw.path.join(".")}: ${flaw.message}.`);
  return head;
}
