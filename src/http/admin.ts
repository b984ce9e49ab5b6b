import { type Application, type ErrorRequestHandler, type RequestHandler, Router, urlencoded } from "express";
import { z } from "zod";
import type { Logger } from "../log.ts";
import { LIMITS, type Limits } from "../net/limits.ts";
import type { Visitors } from "../net/Visitors.ts";
import { hideFromOtherMachines, refuseOtherSites } from "./adminAccess.ts";
import { loginRoutes } from "./adminLogin.ts";
import { type AuthorsAccess, packRoutes } from "./adminPacks.ts";
import { indexPage } from "./adminPages.ts";
import { AdminSessions } from "./adminSession.ts";
import { refuse } from "./errors.ts";
import { sendPage } from "./page.ts";

export interface AdminOptions extends AuthorsAccess {
  production: boolean;
  /** Null: no admin pages in production; elsewhere for this machine only. */
  adminPassword: string | null;
  /** What sessions are signed with, together with the password. */
  seatSecret: string;
  visitors: Visitors;
  limits?: Limits;
  /** Hands the games of this process on and ends it. */
  askToStop: (when: "now" | "phase-end") => void;
  log: Pick<Logger, "error">;
}

/** Adds the pages for whoever runs the server, under /admin. Without them the monitor is not even loaded. */
export async function mountAdmin(app: Application, options: AdminOptions): Promise<void> {
  const { production, adminPassword, seatSecret, visitors, limits = LIMITS, log } = options;
  app.disable("x-powered-by");
  if (production && adminPassword === null) return;

  const { monitorRoutes } = await import("./adminMonitor.ts");
  const admin = Router();
  admin.use(neverStored, refuseOtherSites);
  if (adminPassword === null) admin.use(hideFromOtherMachines);
  else admin.use(loginRoutes(new AdminSessions(adminPassword, seatSecret), visitors, limits.perAddress.logins));
  admin.get("/", (_request, response) => sendPage(response, 200, indexPage(adminPassword !== null)));
  admin.post("/stop", urlencoded({ extended: false, limit: "1kb" }), stopOnRequest(options.askToStop));
  admin.use("/monitor", monitorRoutes());
  admin.use("/api", packRoutes(options));
  app.use("/admin", admin, refuseUnknown, errorsOf(log));
}

/** Adds the answer for everything that nothing before it has answered; to be mounted last. */
export function refuseTheRest(app: Application, log: Pick<Logger, "error">): void {
  app.use(refuseUnknown, errorsOf(log));
}

/** As SIGTERM does, with the choice left to whoever asks; answered before it begins. */
function stopOnRequest(askToStop: AdminOptions["askToStop"]): RequestHandler {
  return ({ body }, response) => {
    const { data } = stopSchema.safeParse(body ?? {});
    if (data === undefined) return refuse(response, { status: 400, code: "BAD_MESSAGE" });
    response.status(202).json({ stopping: data.when });
    response.once("finish", () => askToStop(data.when));
  };
}

const stopSchema = z.object({ when: z.enum(["now", "phase-end"]).default("now") });

const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

const refuseUnknown: RequestHandler = (_request, response) => refuse(response, { status: 404, code: "NOT_FOUND" });

/** Express itself would show the stack to the client. */
function errorsOf(log: Pick<Logger, "error">): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status < 500) return refuse(response, { status, code: "BAD_MESSAGE" });
    log.error({ err: error }, "bug in a page");
    refuse(response, { status, code: "SERVER_ERROR" });
  };
}

/** What body parsers and routers say of a request they cannot read. */
function statusOf(error: unknown): number {
  const isHttpError = typeof error === "object" && error !== null && "status" in error;
  return isHttpError && typeof error.status === "number" && error.status >= 400 ? error.status : 500;
}
