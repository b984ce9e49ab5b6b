import { issueInWords } from "../../content/issueInWords.ts";
import { packSchema } from "../../content/pack.ts";
import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";
import type { Source } from "./Source.ts";

const headSchema = packSchema.omit({ questions: true, $schema: true });

/** The questions of a pack of ours. Throws a FileError if what it says of itself is wrong. */
export function readPackJson(json: unknown): Source {
  if (typeof json !== "object" || json === null || !("questions" in json)) {
    throw new FileError("is JSON, but neither a pack nor a file of the Open Trivia Database. See docs/PACKS.md.");
  }
  const { questions, $schema: _, ...head } = json as { questions: unknown; $schema?: unknown };
  const parsed = headSchema.safeParse(head);
  if (!parsed.success) {
    const flaws = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issueInWords(issue, head)}`.trim());
    throw new FileError(`is no sound pack: ${flaws.join("; ")}.`);
  }
  if (!Array.isArray(questions)) throw new FileError("is no sound pack: questions must be a list.");
  if (questions.length > LIMITS.rows) throw new FileError(`has more than ${LIMITS.rows} questions. Split it.`);
  const { id, title, author, licence } = parsed.data;
  const candidates = questions.map((content: unknown, index) => ({
    row: index + 1,
    content: typeof content === "object" && content !== null ? { ...content } : {},
    columnOf: (field: string) => field,
  }));
  return { meta: { id, title, author, licence }, candidates, flaws: [] };
}
