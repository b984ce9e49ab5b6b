import { z } from "zod";
import { CATEGORIES, LANGUAGES } from "../game/settings.ts";
import { isMisread } from "./misread.ts";

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** No control characters, and nothing that a wrong encoding leaves behind. Reads the same with and without the flag u, as JSON Schema needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
const WRITABLE = /^[^\u0000-\u001F\u007F-\u009F\uFFFD]*$/;

/** One line as people write it, trimmed. */
function line(min: number, max: number) {
  const message = "must be one line of readable characters";
  const isWellFormed = (text: string) => text.isWellFormed();
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(WRITABLE, message)
    .refine(isWellFormed, message)
    .refine((text) => !isMisread(text), 'must not be garbled by a wrong encoding, like "Ã¼" for "ü"');
}

/** Something in at least one language. */
function byLanguage<T extends z.ZodType>(schema: T) {
  return z
    .partialRecord(z.enum(LANGUAGES), schema)
    .refine((entries) => Object.keys(entries).length > 0, "must be there in at least one language")
    .meta({ minProperties: 1 });
}

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const answer = line(1, 40);

/** What is asked, in one language. */
const textsSchema = z.strictObject({
  question: line(15, 160),
  truth: answer,
  /** Every other correct way to say it. */
  aliases: z.array(answer).max(8),
  /** What the robot may say; certainly false. */
  lies: z.array(answer).min(1).max(8),
  /** One sentence, shown after the reveal; may be empty. */
  explanation: line(0, 220),
});

/** Path below the folder of the packs. */
export const pictureFileSchema = z
  .string()
  .max(100)
  .regex(/^pictures\/[a-z0-9-]+\.svg$/);

const pictureSchema = z.strictObject({
  file: pictureFileSchema,
  licence: line(1, 100),
  /** What a screen reader says; does not give the answer away. */
  alt: byLanguage(line(10, 300)),
});

export const packQuestionSchema = z.strictObject({
  /** Unique over all packs. */
  id: slug,
  category: z.enum(CATEGORIES),
  difficulty: z.enum(DIFFICULTIES),
  /** The titles of the encyclopedia articles that confirm it. */
  source: line(2, 300),
  /** Whether someone who did not write it has checked the fact. */
  reviewed: z.boolean(),
  /** Not for a family evening: asked only where the word filter is off. Left out: false. */
  mature: z.boolean().optional(),
  picture: pictureSchema.optional(),
  texts: byLanguage(textsSchema),
});

/** One file of questions, its languages side by side. */
export const packSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this format. */
  $schema: z.string().optional(),
  format: z.literal(1),
  id: slug,
  title: byLanguage(line(1, 60)),
  author: line(1, 100),
  licence: line(1, 100),
  questions: z.array(packQuestionSchema).min(1),
});

export type Pack = z.infer<typeof packSchema>;
export type PackQuestion = z.infer<typeof packQuestionSchema>;
