import { createHash } from "node:crypto";
import { valueAt } from "../content/issueInWords.ts";
import { LANGUAGES } from "../game/settings.ts";
import { cleaned, folded } from "../game/text.ts";

const DIGITS = 12;

/**
 * An id for a question that has none: the same for the same question (in its first language, with its picture), whatever
 * its answers. It says nothing to those who see it (X1).
 */
export function stableId(content: unknown): string {
  const language = LANGUAGES.find(
    (candidate) => typeof valueAt(content, ["texts", candidate, "question"]) === "string",
  );
  const question = String(valueAt(content, ["texts", language ?? "en", "question"]) ?? "");
  const picture = String(valueAt(content, ["picture", "file"]) ?? "");
  const identity = JSON.stringify([language ?? "", picture, folded(cleaned(question))]);
  return `q-${createHash("sha256").update(identity).digest("hex").slice(0, DIGITS)}`;
}
