import { isDeepStrictEqual } from "node:util";
import { type Client, CloseCode, Deferred, Room, type RoomException, ServerError } from "@colyseus/core";
import { isTimed } from "../game/clock.ts";
import { verdictOn } from "../game/machine.ts";
import { RuleError } from "../game/RuleError.ts";
import { recordOf } from "../game/record.ts";
import type { Story } from "../journal/Story.ts";
import type { Logger } from "../log.ts";
import { type ActionName, type AnyAction, isActionName, parseAction } from "../protocol/actions.ts";
import { CLOSE_CODES, type RefusalCode } from "../protocol/codes.ts";
import { joinSchema } from "../protocol/join.ts";
import type { RoomListing } from "../protocol/rooms.ts";
import type { GameState } from "../protocol/state.ts";
import { ActionBudget } from "./ActionBudget.ts";
import { Connections } from "./Connections.ts";
import { echoOf, type GameClient, idIn, isListening } from "./clients.ts";
import { isAudience, joinError, orJoinError, parseOptions, whoJoins } from "./joining.ts";
import { type Committed, LiveGame } from "./LiveGame.ts";
import type { When } from "./LocalRooms.ts";
import { listingOf } from "./listing.ts";
import { Mail } from "./Mail.ts";
import { Outbox } from "./Outbox.ts";
import { openAnew, takeUp } from "./opening.ts";
import { PlayerMemory } from "./PlayerMemory.ts";
import { ReportDesk } from "./ReportDesk.ts";
import type { RoomDeps } from "./RoomDeps.ts";
import { RoomSerializer } from "./RoomSerializer.ts";
import { continueRefIds } from "./refIds.ts";
import type { CodeLease } from "./roomCode.ts";
import { seeOff } from "./seeOff.ts";
import { untilTakenOver } from "./successor.ts";
import { toMove } from "./toMove.ts";

/** Colyseus would send patches by a timer of each room; here they leave when there is something to say. */
const NEVER_MS = 0x7fffffff;
/** How long the SDK may bring a dropped connection back by itself; after that it takes the seat token. */
const COMEBACK_SECONDS = 30;
/** Players, screens, a full audience, whoever may still come back, and everyone who is about to be told that there is no seat. */
const MAX_CONNECTIONS = 512;

/** Connections come and go, their messages become moves, what has changed is sent out. Knows no rules. */
abstract class GameRoom extends Room<{ state: GameState; metadata: RoomListing; client: GameClient }> {
  protected abstract readonly deps: RoomDeps;

  override autoDispose = false;
  override maxClients = MAX_CONNECTIONS;
  override patchRate = NEVER_MS;

  readonly #connections = new Connections((client, closeCode) => {
    this.#outbox?.put(() => this.kickClient(client.sessionId, closeCode));
  });
  readonly #budget = new ActionBudget();
  readonly #reports = new ReportDesk((report) => this.deps.keepReport(report));
  readonly #memory = new PlayerMemory(() => this.deps.seen);
  /** Sessions that came without a seat token. */
  readonly #newcomers = new Set<string>();
  #live: LiveGame | null = null;
  #story: Story | null = null;
  #outbox: Outbox | null = null;
  #mail: Mail | null = null;
  #lease: CodeLease | null = null;
  #leavesWithPhase = false;
  #log: Logger | null = null;

  override async onCreate(options: unknown): Promise<void> {
    if (this.deps.localRooms.isDraining) throw joinError("NOT_READY");
    const orphan = this.deps.orphans.take(this.roomId);
    const opening = orphan === null ? openAnew(this.presence, options, this.deps) : takeUp(this.presence, orphan);
    const { lease, journal } = await opening;
    this.#lease = lease;
    this.roomId = lease.code;
    this.#log = this.deps.log.child({ room: this.roomId });
    const story = orphan?.goOn(this.#onLost) ?? this.deps.journals.begin(journal, this.#onLost);
    this.#story = story;
    this.#outbox = new Outbox(story, () => this.#sendPatch(), this.#onBug);
    this.#live = new LiveGame(story, (committed) => this.#onCommitted(committed), this.#onBug);
    this.state = this.#live.state;
    const { game } = this.#live;
    this.#mail = new Mail({ ...this.deps, game, outbox: this.#outbox, connections: this.#connections });
    if (orphan !== null) {
      continueRefIds(this.state, journal.entries.length);
      this.#live.rescue(orphan.lostMs);
    }
    this.#live.start();
    this.metadata = listingOf(game);
    this.onMessage("*", (client, type, message) => this.#onMessage(client, String(type), message));
    this.deps.localRooms.enter(this);
    await story.safe();
  }

  override async onJoin(client: GameClient, options: unknown): Promise<void> {
    const live = this.#liveGame();
    if (live.isStopped) throw joinError("NOT_READY");
    const join = parseOptions(joinSchema, options);
    const { by, move } = whoJoins(live.game, join, this.deps);
    if (move.move === "join-audience" && !this.#budget.admits()) throw joinError("RATE_LIMITED");
    orJoinError(() => live.commit({ by, actionId: "" }, move));
    this.#connections.bind(by, client, CLOSE_CODES.SEAT_TAKEN_OVER);
    if (move.move !== "connect") this.#newcomers.add(client.sessionId);
    this.#log?.info({ person: by, returning: move.move === "connect" }, "joined");
    this.#mail?.welcome(client, by);
    await this.#story?.safe();
  }

  override onDrop(client: GameClient): void {
    const personId = this.#connections.personOf(client);
    if (personId === null) return;
    const comeback = this.#awaitComeback(personId, client);
    // Colyseus gives no Deferred for a client that has never been there entirely. A newcomer then has no seat token.
    const isLost = !(comeback instanceof Deferred) && this.#newcomers.has(client.sessionId);
    if (isLost) this.#connections.forget(personId);
    else this.#connections.suspend(personId, comeback);
    this.#note(personId, isLost ? "leave" : "disconnect");
  }

  /**
   * Colyseus asks this of everyone who connects. A connection that dropped with an earlier process of this room has a
   * seat as well: its token says whose.
   */
  override hasReservedSeat(sessionId: string, reconnectionToken = ""): boolean {
    return super.hasReservedSeat(sessionId, reconnectionToken) || this.#restoresSeat(sessionId, reconnectionToken);
  }

  override onReconnect(client: GameClient): void {
    const personId = this.#connections.personOf(client);
    if (personId === null) throw joinError("BAD_SEAT_TOKEN");
    orJoinError(() => this.#note(personId, "connect"));
    this.#connections.resume(personId, client);
    this.#mail?.welcome(client, personId);
  }

  override onLeave(client: GameClient, closeCode?: number): void {
    const personId = this.#connections.personOf(client);
    // Whoever is away has been seen off by onDrop.
    if (personId === null || this.#connections.clientOf(personId) === null) return;
    this.#connections.forget(personId);
    // Colyseus also ends a reconnection here whose socket has closed meanwhile.
    this.#note(personId, closeCode === CloseCode.CONSENTED ? "leave" : "disconnect");
  }

  override setSerializer(): void {
    super.setSerializer(new RoomSerializer());
  }

  override onBeforeShutdown(): void {
    this.handOn("now");
  }

  get isProtected(): boolean {
    return this.#story?.isProtected ?? true;
  }

  /** The game stays in its journal, for whoever goes on with it. */
  handOn(when: When): void {
    const { phase, pause } = this.#liveGame().game;
    this.#leavesWithPhase = when === "phase-end" && isTimed(phase) && pause === null;
    if (!this.#leavesWithPhase) void this.#leave();
  }

  override onDispose(): void {
    this.deps.localRooms.leave(this);
    this.#outbox?.close();
    this.#live?.stop();
    void this.#story?.end();
    this.#lease?.release();
    this.#log?.info("closed");
  }

  override onUncaughtException(error: RoomException, methodName: string): void {
    if (error.cause instanceof ServerError) return;
    this.#log?.error({ err: error.cause, methodName, game: this.#live?.game.gameId }, "bug in a room");
  }

  /** One handler for all types: a room with one for each takes a tenth more memory. */
  #onMessage(client: GameClient, type: string, message: unknown): void {
    if (isActionName(type)) this.#onAction(client, type, message);
    else if (isListening(client)) this.#mail?.refuse(client, { id: "", type: echoOf(type) }, "UNKNOWN_MESSAGE");
  }

  #onAction(client: GameClient, type: ActionName, message: unknown): void {
    const personId = this.#connections.personOf(client);
    if (personId === null || !isListening(client) || this.#liveGame().isStopped) return;
    const action = parseAction(type, message);
    const refusal = action === null ? "BAD_MESSAGE" : this.#attempt(personId, action);
    const id = action?.message.id ?? idIn(message);
    if (refusal !== null) {
      this.#mail?.refuse(client, { id, type }, refusal);
    } else {
      this.#mail?.accept(client, id);
      if (type === "leave") this.#connections.close(personId, CloseCode.CONSENTED);
    }
  }

  #restoresSeat(sessionId: string, reconnectionToken: string): boolean {
    const live = this.#liveGame();
    const personId = this.deps.reconnectionTokens.personIn(reconnectionToken, live.game, sessionId);
    if (personId === null || live.isStopped || this.#connections.has(personId)) return false;
    // Sound: of a client that has dropped, Colyseus uses no more than this.
    const dropped = { sessionId, reconnectionToken } as GameClient;
    this.#connections.resume(personId, dropped);
    const comeback = this.#awaitComeback(personId, dropped);
    this.#connections.suspend(personId, comeback);
    // Colyseus counts who joins and who leaves; this one has not joined here.
    comeback.then(() => this["_listing"].clients++).catch(() => undefined);
    return true;
  }

  #awaitComeback(personId: string, client: GameClient): Deferred<Client> {
    const comeback = this.allowReconnection(client, COMEBACK_SECONDS);
    // Not coming back is no error: the seat waits for its token.
    comeback.catch(() => this.#connections.abandon(personId, comeback));
    return comeback;
  }

  /** Somebody comes or goes; a room that is over here takes no notice any more. */
  #note(personId: string, move: "connect" | "disconnect" | "leave"): void {
    const live = this.#liveGame();
    if (!live.game.closed && !live.isStopped) live.commit({ by: personId, actionId: "" }, { move, input: {} });
  }

  /** Makes the move that an action asks for; returns why it is refused, or null. */
  #attempt(personId: string, action: AnyAction): RefusalCode | null {
    const live = this.#liveGame();
    const actor = { by: personId, actionId: action.message.id };
    const known = verdictOn(live.game, actor.by, actor.actionId);
    if (known !== null) return known.refused;
    if (!this.#budget.allows(personId, action.type)) return "RATE_LIMITED";
    try {
      return live.commit(actor, toMove(live.game, personId, action, this.deps, this.#memory)).refused;
    } catch (error) {
      if (error instanceof RuleError) return error.code;
      throw error;
    }
  }

  /** Everything that follows from a change, whoever made it. */
  #onCommitted({ by, entered, clockChanged }: Committed): void {
    const { game } = this.#liveGame();
    this.#memory.follow(game, entered);
    this.#reports.follow(game);
    for (const { name } of entered) {
      this.#log?.debug({ game: game.gameId, phase: name, round: game.rounds.length }, "phase");
      const record = name === "final" || name === "abandoned" ? recordOf(game) : null;
      if (record !== null) this.deps.file(record);
    }
    seeOff(game, this.#connections);
    this.#mail?.tellSeats({ entered, clockChanged });
    const concernsAudienceOnly = isAudience(by) && entered.length === 0 && !clockChanged;
    if (concernsAudienceOnly) this.#outbox?.patchLater();
    else this.#outbox?.patchSoon();
    if (this.#leavesWithPhase && (entered.length > 0 || game.pause !== null)) void this.#leave();
  }

  #sendPatch(): void {
    this.broadcastPatch();
    this.#publishListing();
    if (this.#liveGame().game.closed) void this.disconnect(CLOSE_CODES.ROOM_CLOSED);
  }

  /** Another process has the room: this copy of it must say and do nothing more. */
  readonly #onLost = (): void => {
    this.#log?.warn("another process has taken the room over");
    this.#outbox?.close();
    this.#live?.stop();
    void this.disconnect(CLOSE_CODES.MOVED);
  };

  async #leave(): Promise<void> {
    this.#live?.stop();
    await this.#story?.leave();
    const isAlone = this.deps.journals.member === "";
    if (!isAlone) await untilTakenOver(this.roomId);
    // Alone it comes back at the same address, where the SDK finds it by itself.
    await this.disconnect(isAlone ? CloseCode.SERVER_SHUTDOWN : CLOSE_CODES.MOVED);
  }

  #publishListing(): void {
    const listing = listingOf(this.#liveGame().game);
    if (isDeepStrictEqual(listing, this.metadata)) return;
    this.setMatchmaking({ metadata: listing }).catch((error: unknown) => {
      this.#log?.warn({ err: error }, "the room's listing could not be updated");
    });
  }

  #liveGame(): LiveGame {
    if (this.#live === null) throw new Error("the room has not been created yet");
    return this.#live;
  }

  readonly #onBug = (error: unknown): void => {
    this.#log?.error({ err: error, game: this.#live?.game.gameId }, "bug outside of any message");
  };
}

/** A room class with everything it needs built in, as Colyseus makes the rooms itself. */
export function gameRoomWith(deps: RoomDeps) {
  return class extends GameRoom {
    protected override readonly deps = deps;
  };
}
