import { z } from "zod";
import { LANGUAGES } from "../game/settings.ts";

export const CATEGORIES = [
  "animals",
  "arts",
  "body",
  "customs",
  "food",
  "geography",
  "history",
  "inventions",
  "language",
  "science",
  "space",
  "sport",
] as const;

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const answer = z.string().trim().min(1).max(40);

/** What is asked, in one language. */
const textsSchema = z.strictObject({
  question: z.string().min(15).max(160),
  truth: answer,
  /** Every other correct way to say it. */
  aliases: z.array(answer).max(8),
  /** What the robot may say; certainly false. */
  lies: z.array(answer).min(1).max(8),
  /** One sentence, shown after the reveal. */
  explanation: z.string().min(20).max(220),
});

const pictureSchema = z.strictObject({
  /** Path below the folder of the packs. */
  file: z.string().regex(/^pictures\/[a-z0-9-]+\.svg$/),
  licence: z.string().min(1),
  /** What a screen reader says; does not give the answer away. */
  alt: z.partialRecord(z.enum(LANGUAGES), z.string().min(10).max(300)),
});

const packQuestionSchema = z.strictObject({
  /** Unique over all packs. */
  id: slug,
  category: z.enum(CATEGORIES),
  difficulty: z.enum(DIFFICULTIES),
  /** The titles of the encyclopedia articles that confirm it. */
  source: z.string().min(2),
  /** Whether someone who did not write it has checked the fact. */
  reviewed: z.boolean(),
  picture: pictureSchema.optional(),
  texts: z.partialRecord(z.enum(LANGUAGES), textsSchema),
});

/** One file of questions, its languages side by side. */
export const packSchema = z.strictObject({
  format: z.literal(1),
  id: slug,
  title: z.partialRecord(z.enum(LANGUAGES), z.string().min(1)),
  author: z.string().min(1),
  licence: z.string().min(1),
  questions: z.array(packQuestionSchema).min(1),
});

export type Pack = z.infer<typeof packSchema>;
export type PackQuestion = z.infer<typeof packQuestionSchema>;
