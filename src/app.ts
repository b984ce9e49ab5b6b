import type { Server } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { defineRoom, defineServer, LocalPresence, matchMaker } from "@colyseus/core";
import type { Config } from "./config.ts";
import { createWordFilter } from "./content/wordFilter.ts";
import { RULESETS, type Ruleset } from "./game/ruleset.ts";
import { AuthorsThread } from "./http/AuthorsThread.ts";
import { mountAdmin, refuseTheRest } from "./http/admin.ts";
import { apiRouter } from "./http/api.ts";
import { closeDoors } from "./http/doors.ts";
import { createHttpServer } from "./http/httpServer.ts";
import { mountWeb } from "./http/web.ts";
import { mountWelcome } from "./http/welcome.ts";
import { openJournals } from "./journal/openJournals.ts";
import type { Logger } from "./log.ts";
import { frameworkLog } from "./net/frameworkLog.ts";
import { LIMITS, LOAD_TEST_LIMITS } from "./net/limits.ts";
import { isEveryAddress, localAddresses } from "./net/localAddresses.ts";
import { Visitors } from "./net/Visitors.ts";
import { ROOM_NAME } from "./protocol/version.ts";
import { gameRoomWith } from "./rooms/GameRoom.ts";
import { IndexedDriver } from "./rooms/IndexedDriver.ts";
import { LocalRooms, type When } from "./rooms/LocalRooms.ts";
import { Orphans } from "./rooms/Orphans.ts";
import { PersonTokens } from "./rooms/PersonTokens.ts";
import { shrinkEncoderBuffers } from "./rooms/RoomSerializer.ts";
import { drawAnyCode } from "./rooms/roomCode.ts";
import { GuardedTransport } from "./rooms/transport/GuardedTransport.ts";
import { GameArchive } from "./store/GameArchive.ts";
import { Learning } from "./store/Learning.ts";
import { startStore } from "./store/openStore.ts";
import { Repertoire } from "./store/Repertoire.ts";
import { SeenQuestions } from "./store/SeenQuestions.ts";
import type { KeptReport, Store } from "./store/Store.ts";
import { WriteQueue } from "./store/WriteQueue.ts";

/** A phase of the slowest game, for the slowest player. */
export const LONGEST_DRAIN_MS = 4 * 60_000;
const PACKS = new URL("../prisma/packs/", import.meta.url);
const WEB_DIST = new URL("../clients/web/dist/", import.meta.url);

export interface App {
  /** The port that is listened on. */
  readonly port: number;
  readonly store: Store;
  /** Resolves when an administrator wants this process to stop. */
  readonly stopAsked: Promise<When>;
  /** Lets no new room in any more, hands the games on, saves what is finished. */
  close(when?: When): Promise<void>;
}

/** What is played, where it is not the project's own, and under which codes. */
export interface Content {
  /** The first is the default. */
  rulesets?: readonly Ruleset[];
  /** A folder of packs and their pictures. */
  packs?: URL;
  /** Draws a code for a new room; it may be taken. */
  drawCode?: () => string;
}

/** Builds a whole server out of its parts and listens. One a process: Colyseus keeps its match-maker in a global. */
export async function startApp(
  config: Config,
  log: Logger,
  { rulesets = RULESETS, packs: packsDir = PACKS, drawCode = drawAnyCode }: Content = {},
): Promise<App> {
  shrinkEncoderBuffers();
  const store = startStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
  // The embedded one takes a second, and the games that wait for this process do not wait for it.
  if (config.databaseUrl !== null) await store.opened();
  const learning = new Learning(store, log);
  const added = config.dataDir === null ? null : join(config.dataDir, "packs");
  const own = fileURLToPath(packsDir);
  const authors = new AuthorsThread({ own, added });
  const readAgain = () => authors.ask("library");
  const repertoire = new Repertoire({ own, added, readAgain, store, lessons: learning, log });
  await repertoire.read();
  const spoolDir = config.dataDir === null ? null : join(config.dataDir, "spool");
  const archive = new GameArchive({ store, spoolDir, log });
  archive.start();
  const reports = new WriteQueue<KeptReport>((lot) => store.keepReports(lot), keyOfReport, log);
  const seen = new SeenQuestions({ store, secret: config.seatSecret, log });
  const shared =
    config.redisUrl === null ? null : (await import("./rooms/redis.ts")).connectRedis(config.redisUrl, log);
  const driver = shared?.driver ?? new IndexedDriver();
  const dir = config.dataDir === null ? null : join(config.dataDir, "journals");
  const journals = await openJournals({ redisUrl: config.redisUrl, dir, address: config.internalAddress, log });
  const localRooms = new LocalRooms();
  const { promise: stopAsked, resolve: askToStop } = Promise.withResolvers<When>();
  const orphans = new Orphans((code) => shared?.driver.takeOver(code), log);

  const room = gameRoomWith({
    bank: repertoire.bank,
    isRude: createWordFilter(),
    seatTokens: new PersonTokens(config.seatSecret, "seat"),
    reconnectionTokens: new PersonTokens(config.seatSecret, "reconnection"),
    file: (record) => archive.file(record),
    seen,
    keepReport: (report) => reports.put(report),
    journals,
    orphans,
    localRooms,
    rulesets,
    drawCode,
    log,
  });
  const visitors = new Visitors({ ...config, log });
  const limits = config.rateLimits === false ? LOAD_TEST_LIMITS : LIMITS;
  const httpServer = createHttpServer(visitors, limits);
  const { presence } = shared ?? {};
  const server = defineServer({
    rooms: { [ROOM_NAME]: defineRoom(room) },
    routes: apiRouter({
      store,
      packs: () => repertoire.packs,
      pictures: repertoire,
      seen,
      findRoom: (code) => matchMaker.driver.findOne({ roomId: code }),
      lifeStage: () => (localRooms.isDraining ? "draining" : lifeStage()),
      member: journals.member,
      checks: {
        database: () => store.ping(),
        ...(presence === undefined ? {} : { redis: () => presence.exists("ready") }),
      },
      log,
    }),
    transport: new GuardedTransport({ server: httpServer, visitors, limits }),
    presence: shared?.presence ?? new LocalPresence(),
    driver,
    // Where the request arrives: the proxy in front has chosen already.
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    ...(config.publicAddress === null ? {} : { publicAddress: config.publicAddress }),
    express: async (express) => {
      const networkAddress = () => (isEveryAddress(config.host) ? (localAddresses()[0] ?? null) : null);
      const hasPages = mountWeb(express, { dist: WEB_DIST, publicAddress: config.publicAddress, networkAddress });
      if (!hasPages) mountWelcome(express);
      const onPacksChanged = () => repertoire.refresh();
      const access = { authors, learned: store, onPacksChanged };
      await mountAdmin(express, { ...config, ...access, visitors, limits, askToStop, log });
      const { metricsToken } = config;
      if (metricsToken !== null) {
        const { mountMetrics } = await import("./http/metrics.ts");
        mountMetrics(express, { token: metricsToken, rooms: localRooms });
      }
      refuseTheRest(express, log);
    },
    beforeListen: () => journals.watch((orphan) => orphans.adopt(orphan)),
    logger: frameworkLog(log),
    greet: false,
    gracefullyShutdown: false,
  });
  await server.listen(config.port, config.host);
  closeDoors(httpServer, { visitors, limits, log });
  await repertoire.keep();
  repertoire.watch();
  await learning.refresh();
  return {
    port: portOf(httpServer),
    store,
    stopAsked,
    async close(when = config.drain) {
      await journals.retire();
      await Promise.race([
        localRooms.drain(when, journals.member !== ""),
        delay(LONGEST_DRAIN_MS, null, { ref: false }),
      ]);
      await server.gracefullyShutdown(false);
      await journals.close();
      await archive.close(5_000);
      await seen.close();
      await reports.close();
      learning.close();
      repertoire.close();
      await authors.close();
      await store.close();
    },
  };
}

function keyOfReport({ gameId, questionId, seatId }: KeptReport): string {
  return [gameId, questionId, seatId].join(" ");
}

function lifeStage(): "starting" | "serving" | "draining" {
  const { INITIALIZING, READY } = matchMaker.MatchMakerState;
  if (matchMaker.state === READY) return "serving";
  return matchMaker.state === INITIALIZING ? "starting" : "draining";
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen on a port");
  return address.port;
}
