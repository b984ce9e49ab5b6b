import { createEndpoint, createRouter } from "@colyseus/core";
import type { Pack } from "../content/pack.ts";
import type { Logger } from "../log.ts";
import type { PackListings } from "../protocol/packs.ts";
import type { RoomListing } from "../protocol/rooms.ts";
import type { SeenQuestions } from "../store/SeenQuestions.ts";
import type { Store } from "../store/Store.ts";
import { errorResponse } from "./errors.ts";
import { packListings } from "./packListings.ts";
import { forgetSchema, gameIdSchema, leaderboardSchema } from "./query.ts";
import { type Checks, whatIsAway } from "./readiness.ts";

export interface ApiDeps {
  store: Pick<Store, "gameById" | "leaderboard">;
  /** What can be played. */
  packs: () => readonly Pack[];
  pictures: { svgOf(id: string): string | null };
  seen: Pick<SeenQuestions, "forget">;
  /** The listing of a room on any process. */
  findRoom: (code: string) => Promise<{ metadata?: RoomListing } | null | undefined>;
  /** This process among those that share their games; empty if it is alone. */
  member: string;
  /** Where this process is in its life. */
  lifeStage: () => "starting" | "serving" | "draining";
  /** What a new party cannot do without. */
  checks: Checks;
  log: Pick<Logger, "error">;
}

const READ = { method: ["GET", "HEAD"] as ("GET" | "HEAD")[] };
const ANY = { method: ["GET", "HEAD", "POST"] as ("GET" | "HEAD" | "POST")[] };

const ONE_YEAR_S = 31_536_000;
const PICTURE_HEADERS = {
  "Content-Type": "image/svg+xml",
  // The id is made of the content: what stands under it never changes.
  "Cache-Control": `public, max-age=${ONE_YEAR_S}, immutable`,
  // An SVG can hold scripts: opened as a page of its own it must not run as ours.
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};

/** The routes for players, clients and load balancers; see docs/PROTOCOL.md. */
function apiEndpoints({ store, packs, pictures, seen, findRoom, member, lifeStage, checks, log }: ApiDeps) {
  const needing = async (what: string, answer: () => Promise<Response>): Promise<Response> => {
    try {
      return await answer();
    } catch (error) {
      log.error({ err: error }, `${what} did not answer`);
      return errorResponse({ status: 503, code: "SERVER_ERROR" });
    }
  };

  return {
    health: createEndpoint("/health", READ, async () => fresh({ status: "ok", process: member })),

    ready: createEndpoint("/ready", READ, async () => {
      const stage = lifeStage();
      const reasons = [...(stage === "serving" ? [] : [stage]), ...(await whatIsAway(checks))];
      if (reasons.length === 0) return fresh({ status: "ready" });
      return errorResponse({ status: 503, code: "NOT_READY", details: { reasons } });
    }),

    room: createEndpoint("/api/rooms/:code", READ, ({ params }) =>
      needing("the list of rooms", async () => {
        const code = params.code.toUpperCase();
        const room = await findRoom(code);
        if (!room?.metadata) return errorResponse({ status: 404, code: "ROOM_NOT_FOUND" });
        const { status, players, maxPlayers, audience } = room.metadata;
        return fresh({ code, status, players, maxPlayers, audience });
      }),
    ),

    game: createEndpoint("/api/games/:id", READ, ({ params }) =>
      needing("the database", async () => {
        const { data: id } = gameIdSchema.safeParse(params.id);
        const record = id === undefined ? null : await store.gameById(id);
        return record === null ? errorResponse({ status: 404, code: "NOT_FOUND" }) : fresh(record);
      }),
    ),

    packs: createEndpoint("/api/packs", READ, async () =>
      fresh({ packs: packListings(packs()) } satisfies PackListings),
    ),

    leaderboard: createEndpoint("/api/leaderboard", READ, ({ query }) =>
      needing("the database", async () => {
        const { data, error } = leaderboardSchema.safeParse(query);
        if (error !== undefined) {
          const details = error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
          return errorResponse({ status: 400, code: "BAD_MESSAGE", details });
        }
        return fresh({ ruleset: data.ruleset, rows: await store.leaderboard(data.ruleset, data.limit) });
      }),
    ),

    forget: createEndpoint("/api/devices/forget", { method: "POST" }, ({ body }) =>
      needing("the database", async () => {
        const { data } = forgetSchema.safeParse(body);
        if (data === undefined) return errorResponse({ status: 400, code: "BAD_MESSAGE" });
        await seen.forget(data.device);
        return fresh({ forgotten: true });
      }),
    ),

    picture: createEndpoint("/pictures/:id", READ, async ({ params }) => {
      const svg = pictures.svgOf(params.id);
      if (svg === null) return errorResponse({ status: 404, code: "NOT_FOUND" });
      return new Response(svg, { headers: PICTURE_HEADERS });
    }),

    // A web client that answers everything else must not answer these with a page.
    none: createEndpoint("/api", ANY, async () => errorResponse({ status: 404, code: "NOT_FOUND" })),
    unknown: createEndpoint("/api/**:rest", ANY, async () => errorResponse({ status: 404, code: "NOT_FOUND" })),
  };
}

/** A router over the endpoints: errors nobody foresaw are logged and look like all others. */
export function apiRouter(deps: ApiDeps) {
  return createRouter(apiEndpoints(deps), {
    skipTrailingSlashes: true,
    onError: (error: unknown) => {
      // Colyseus' own refusals of matchmaking: the SDK knows their shape.
      if (error instanceof Error && error.name === "APIError") return;
      deps.log.error({ err: error }, "bug in an endpoint");
      return errorResponse({ status: 500, code: "SERVER_ERROR" });
    },
  });
}

/** JSON that is true now and perhaps not in a second. */
function fresh(body: unknown): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}
