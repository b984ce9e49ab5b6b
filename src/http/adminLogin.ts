import { type Request, type RequestHandler, Router, urlencoded } from "express";
import { z } from "zod";
import type { Rate } from "../net/limits.ts";
import { RateLimit } from "../net/RateLimit.ts";
import type { Visitors } from "../net/Visitors.ts";
import { loginPage } from "./adminPages.ts";
import { type AdminSessions, SESSION_COOKIE, SESSION_HOURS } from "./adminSession.ts";
import { refuse, tooMany } from "./errors.ts";
import { sendPage } from "./page.ts";

const formSchema = z.object({ password: z.string().min(1).max(500) });

/** Logging in and out; below it everything needs a session. */
export function loginRoutes(sessions: AdminSessions, visitors: Visitors, attempts: Rate): Router {
  const limit = new RateLimit(attempts);
  const routes = Router();
  const cookie = (request: Request) => {
    return { httpOnly: true, sameSite: "strict", secure: visitors.isSecure(request), path: "/admin" } as const;
  };

  routes.get("/login", (_request, response) => sendPage(response, 200, loginPage(null)));

  routes.post("/login", urlencoded({ extended: false, limit: "2kb" }), async (request, response) => {
    const address = visitors.addressOf(request);
    const waitMs = await limit.take(address);
    if (waitMs > 0) {
      response.set(tooMany(waitMs).headers);
      return sendPage(response, 429, loginPage("Too many attempts. Wait some minutes and try again."));
    }
    const form = formSchema.safeParse(request.body);
    if (!form.success || !sessions.isPassword(form.data.password)) {
      visitors.turnAway("wrong-password", address);
      return sendPage(response, 401, loginPage("That is not the password."));
    }
    response.cookie(SESSION_COOKIE, await sessions.open(), { ...cookie(request), maxAge: SESSION_HOURS * 3_600_000 });
    response.redirect(303, "/admin/");
  });

  routes.post("/logout", (request, response) => {
    response.clearCookie(SESSION_COOKIE, cookie(request)).redirect(303, "/admin/login");
  });

  routes.use(requireSession(sessions));
  return routes;
}

/** People are led to the login; programs are told. */
function requireSession(sessions: AdminSessions): RequestHandler {
  return async (request, response, next) => {
    if (await sessions.isOpen(request)) return next();
    const isNavigation = request.method === "GET" && request.accepts(["json", "html"]) === "html";
    if (isNavigation && !/^\/(?:monitor\/)?api(?:\/|$)/.test(request.path))
      return response.redirect(302, "/admin/login");
    refuse(response, { status: 401, code: "LOGIN_REQUIRED" });
  };
}
