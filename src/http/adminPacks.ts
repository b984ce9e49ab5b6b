import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from "express";
import type { z } from "zod";
import { statisticsOf } from "../content/statistics.ts";
import { isWithdrawn } from "../content/withdrawn.ts";
import { worklist } from "../content/worklist.ts";
import type { Authoring } from "../packs/Authoring.ts";
import { AuthoringError } from "../packs/AuthoringError.ts";
import { FileError } from "../packs/FileError.ts";
import type { PreparedImport } from "../packs/importFile.ts";
import type { Store } from "../store/Store.ts";
import { importQuery, objectBody, questionsQuery } from "./adminQueries.ts";
import { refuse } from "./errors.ts";
import { packListings } from "./packListings.ts";
import { searchQuestions } from "./searchQuestions.ts";

/** What games have said of questions. */
export type Learned = Pick<Store, "tallies" | "reports">;

/** A pack with all its questions has room in it; a file that is imported comes as it is. */
const MAX_JSON = "4mb";
const MAX_FILE = "16mb";
const STATUS = { missing: 404, conflict: 409, flawed: 422 } as const;

/** The API for authors, see docs/OPERATIONS.md. To be mounted behind the login. */
export function packRoutes(authoring: Authoring, learned: Learned): Router {
  const routes = Router();
  const json = [onlyOf("application/json"), express.json({ limit: MAX_JSON })];
  const raw = express.raw({ type: () => true, limit: MAX_FILE });

  routes.get("/packs", async (_request, response) => {
    const { packs, withdrawn, problems } = await authoring.everything();
    const rows = packs.map(({ pack, own }) => {
      const out = pack.questions.filter(({ id }) => isWithdrawn(withdrawn, pack.id, id)).length;
      const { author, licence, questions } = pack;
      return { ...packListings([pack])[0], author, licence, own, questions: questions.length, withdrawn: out };
    });
    response.json({ packs: rows, problems });
  });
  routes.post("/packs", ...json, async (request: Request, response) => {
    response.status(201).json(summaryOf(await authoring.createPack(parsed(objectBody, request.body))));
  });
  routes.get("/packs/:pack", async (request, response) => {
    const { packs } = await authoring.everything();
    const found = packs.find(({ pack }) => pack.id === placeIn(request).pack);
    if (found === undefined) throw new AuthoringError("missing", "There is no such pack.");
    response.json(found);
  });
  routes.post("/packs/:pack", ...json, async (request: Request, response) => {
    await authoring.editPack(placeIn(request).pack, parsed(objectBody, request.body));
    response.json({ saved: true });
  });
  routes.post("/packs/:pack/import", raw, async (request: Request, response) => {
    const { name, dryRun, ...options } = parsed(importQuery, request.query);
    const file = bytesOf(request.body);
    const isDryRun = dryRun === "yes";
    const prepared = await authoring.importFile(name, file, { ...options, pack: placeIn(request).pack }, isDryRun);
    response.json({ ...summaryOf(prepared), dryRun: isDryRun });
  });
  for (const [verb, isOut] of [
    ["withdraw", true],
    ["publish", false],
  ] as const) {
    routes.post(`/packs/:pack/${verb}`, ...json, async (request: Request, response) => {
      await authoring.withdraw(placeIn(request).pack, null, isOut);
      response.json({ withdrawn: isOut });
    });
    routes.post(`/questions/:pack/:id/${verb}`, ...json, async (request: Request, response) => {
      await authoring.withdraw(placeIn(request).pack, placeIn(request).id, isOut);
      response.json({ withdrawn: isOut });
    });
  }

  routes.get("/questions", async (request, response) => {
    response.json(searchQuestions(await authoring.everything(), parsed(questionsQuery, request.query)));
  });
  routes.post("/questions/:pack", ...json, async (request: Request, response) => {
    const question = parsed(objectBody, request.body);
    response.status(201).json(summaryOf(await authoring.saveQuestion(placeIn(request).pack, question, true)));
  });
  routes.post("/questions/:pack/:id", ...json, async (request: Request, response) => {
    const question = { ...parsed(objectBody, request.body), id: placeIn(request).id };
    response.json(summaryOf(await authoring.saveQuestion(placeIn(request).pack, question, false)));
  });

  routes.post("/pictures/:name", onlyOf("image/svg+xml"), raw, async (request: Request, response) => {
    const { file, isNew } = await authoring.savePicture(String(request.params["name"]), bytesOf(request.body));
    response.status(isNew ? 201 : 200).json({ file });
  });

  routes.get("/statistics", async (request, response) => {
    const { pack, question, language, offset, limit } = parsed(questionsQuery, request.query);
    const { packs } = await authoring.everything();
    const meant = packs.map((found) => found.pack).filter(({ id }) => pack === undefined || id === pack);
    const rows = statisticsOf(meant, await learned.tallies(), await learned.reports())
      .filter((row) => question === undefined || row.question === question)
      .filter((row) => language === undefined || row.language === language);
    response.json({ total: rows.length, statistics: rows.slice(offset, offset + limit) });
  });
  routes.get("/worklist", async (_request, response) => {
    const { packs } = await authoring.everything();
    const all = packs.map(({ pack }) => pack);
    response.json({ findings: worklist(all, await learned.tallies(), await learned.reports()) });
  });

  routes.use(refusals);
  return routes;
}

/** What the address names. */
function placeIn({ params }: Request): { pack: string; id: string } {
  return { pack: String(params["pack"]), id: String(params["id"]) };
}

/** None, if the request had no body. */
function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

function summaryOf({ id, added, updated, unchanged, flaws }: PreparedImport) {
  return { pack: id, added, updated, unchanged, flaws };
}

/** A form of another site can send text, but not call it JSON. */
function onlyOf(type: string): RequestHandler {
  return (request, response, next) => {
    if (request.is(type) !== false) return next();
    refuse(response, { status: 415, code: "BAD_MESSAGE", details: `send ${type}` });
  };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data;
  const details = error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  throw new AuthoringError("flawed", "The request does not have the right shape.", details);
}

const refusals: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof FileError) {
    return refuse(response, { status: 422, code: "BAD_MESSAGE", details: { problem: `The file ${error.message}` } });
  }
  if (!(error instanceof AuthoringError)) return next(error);
  const { kind, message: problem, details } = error;
  const code = kind === "missing" ? "NOT_FOUND" : "BAD_MESSAGE";
  refuse(response, { status: STATUS[kind], code, details: { problem, flaws: details } });
};
