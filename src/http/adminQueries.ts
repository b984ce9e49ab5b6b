import { z } from "zod";
import { DIFFICULTIES } from "../content/pack.ts";
import { CATEGORIES, LANGUAGES } from "../game/settings.ts";

const id = z.string().max(80);

/** `?search=moon&pack=space&status=played&offset=0&limit=50`, everything optional. */
export const questionsQuery = z.object({
  search: z.string().max(200).default(""),
  pack: id.optional(),
  question: id.optional(),
  category: z.enum(CATEGORIES).optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
  language: z.enum(LANGUAGES).optional(),
  status: z.enum(["played", "withdrawn"]).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export type QuestionsQuery = z.infer<typeof questionsQuery>;

/** `?name=quiz.xlsx&dryRun=yes&language=en&author=Ann&licence=CC0-1.0`. */
export const importQuery = z.object({
  name: z.string().min(1).max(200),
  dryRun: z.enum(["yes", "no"]).default("no"),
  language: z.enum(LANGUAGES).default("en"),
  author: z.string().max(100).optional(),
  licence: z.string().max(100).optional(),
  title: z.string().max(60).optional(),
  category: z.enum(CATEGORIES).optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
});

/** A JSON object; what is in it is checked by whoever uses it. */
export const objectBody = z.record(z.string(), z.unknown());
