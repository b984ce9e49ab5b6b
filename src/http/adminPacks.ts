import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from "express";
import type { z } from "zod";
import { AuthoringError } from "../packs/AuthoringError.ts";
import { FileError } from "../packs/FileError.ts";
import type { Store } from "../store/Store.ts";
import type { AuthorsThread } from "./AuthorsThread.ts";
import { importQuery, objectBody, questionsQuery } from "./adminQueries.ts";
import { refuse } from "./errors.ts";

/** What games have said of questions. */
type Learned = Pick<Store, "tallies" | "reports">;

/** A pack with all its questions has room in it; a file that is imported comes as it is. */
const MAX_JSON = "4mb";
const MAX_FILE = "16mb";
const STATUS = { missing: 404, conflict: 409, flawed: 422 } as const;

export interface AuthorsAccess {
  authors: Pick<AuthorsThread, "ask">;
  learned: Learned;
  /** Awaited after each change, before it is answered. */
  onPacksChanged: () => Promise<void>;
}

/** The API for authors, see docs/OPERATIONS.md. To be mounted behind the login. */
export function packRoutes({ authors, learned, onPacksChanged }: AuthorsAccess): Router {
  const routes = Router();
  const json = [onlyOf("application/json"), express.json({ limit: MAX_JSON })];
  const raw = express.raw({ type: () => true, limit: MAX_FILE });
  const change = async <T>(saved: Promise<T>): Promise<T> => {
    const result = await saved;
    await onPacksChanged();
    return result;
  };

  routes.get("/packs", async (_request, response) => {
    response.json(await authors.ask("packs"));
  });
  routes.post("/packs", ...json, async (request: Request, response) => {
    const pack = parsed(objectBody, request.body);
    response.status(201).json(await change(authors.ask("createPack", pack)));
  });
  routes.get("/packs/:pack", async (request, response) => {
    response.type("json").send(await authors.ask("pack", placeIn(request).pack));
  });
  routes.post("/packs/:pack", ...json, async (request: Request, response) => {
    await change(authors.ask("editPack", placeIn(request).pack, parsed(objectBody, request.body)));
    response.json({ saved: true });
  });
  routes.post("/packs/:pack/import", raw, async (request: Request, response) => {
    const { name, dryRun, ...wishes } = parsed(importQuery, request.query);
    const options = { ...wishes, pack: placeIn(request).pack };
    const isDryRun = dryRun === "yes";
    const summary = await change(authors.ask("importFile", name, bytesOf(request.body), options, isDryRun));
    response.json({ ...summary, dryRun: isDryRun });
  });
  for (const [verb, isOut] of [
    ["withdraw", true],
    ["publish", false],
  ] as const) {
    routes.post(`/packs/:pack/${verb}`, ...json, async (request: Request, response) => {
      await change(authors.ask("withdraw", placeIn(request).pack, null, isOut));
      response.json({ withdrawn: isOut });
    });
    routes.post(`/questions/:pack/:id/${verb}`, ...json, async (request: Request, response) => {
      await change(authors.ask("withdraw", placeIn(request).pack, placeIn(request).id, isOut));
      response.json({ withdrawn: isOut });
    });
  }

  routes.get("/questions", async (request, response) => {
    response.json(await authors.ask("questions", parsed(questionsQuery, request.query)));
  });
  routes.post("/questions/:pack", ...json, async (request: Request, response) => {
    const question = parsed(objectBody, request.body);
    response.status(201).json(await change(authors.ask("saveQuestion", placeIn(request).pack, question, true)));
  });
  routes.post("/questions/:pack/:id", ...json, async (request: Request, response) => {
    const question = { ...parsed(objectBody, request.body), id: placeIn(request).id };
    response.json(await change(authors.ask("saveQuestion", placeIn(request).pack, question, false)));
  });

  routes.post("/pictures/:name", onlyOf("image/svg+xml"), raw, async (request: Request, response) => {
    const name = String(request.params["name"]);
    const { file, isNew } = await change(authors.ask("savePicture", name, bytesOf(request.body)));
    response.status(isNew ? 201 : 200).json({ file });
  });

  routes.get("/statistics", async (request, response) => {
    const query = parsed(questionsQuery, request.query);
    response.json(await authors.ask("statistics", query, await learned.tallies(), await learned.reports()));
  });
  routes.get("/worklist", async (_request, response) => {
    response.json(await authors.ask("worklist", await learned.tallies(), await learned.reports()));
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
