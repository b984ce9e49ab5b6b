import { randomBytes } from "node:crypto";
import { type Client, ClientState, CloseCode, Deferred, Room, type RoomException, ServerError } from "@colyseus/core";
import { isTimed } from "../game/clock.ts";
import type { Seat } from "../game/game.ts";
import type { Opening } from "../game/journal.ts";
import { verdictOn } from "../game/machine.ts";
import { RuleError } from "../game/RuleError.ts";
import { type GameRecord, recordOf } from "../game/record.ts";
import type { Ruleset } from "../game/ruleset.ts";
import { DEFAULT_SETTINGS } from "../game/settings.ts";
import type { Logger } from "../log.ts";
import { ACTION_NAMES, type ActionName, type AnyAction, parseAction } from "../protocol/actions.ts";
import { CLOSE_CODES, REFUSALS, type RefusalCode } from "../protocol/codes.ts";
import { createSchema, joinSchema } from "../protocol/join.ts";
import type { ServerMessages } from "../protocol/messages.ts";
import type { RoomListing } from "../protocol/rooms.ts";
import type { GameState } from "../protocol/state.ts";
import { PROTOCOL_VERSION } from "../protocol/version.ts";
import { ActionBudget } from "./ActionBudget.ts";
import { Connections } from "./Connections.ts";
import { joinError, newcomer, orJoinError, parseOptions, returningPerson } from "./joining.ts";
import { type Committed, LiveGame } from "./LiveGame.ts";
import { listingOf } from "./listing.ts";
import { privateView } from "./privateView.ts";
import { CodeLease } from "./roomCode.ts";
import type { SeatTokens } from "./seatToken.ts";
import { defined, type MoveSources, toMove } from "./toMove.ts";

export interface RoomDeps extends MoveSources {
  seatTokens: SeatTokens;
  /** Takes a game that is over; must neither fail nor keep the game waiting. */
  file: (record: GameRecord) => void;
  /** What rooms offer to play; the first is the default. */
  rulesets: readonly Ruleset[];
  log: Logger;
}

/** Colyseus would send patches by a timer of each room; here they leave when there is something to say. */
const NEVER_MS = 0x7fffffff;
/** How long the SDK may bring a dropped connection back by itself; after that it takes the seat token. */
const COMEBACK_SECONDS = 30;
/** How much of what a client sent is said back to it. */
const MAX_ECHO = 40;
/** Players, screens, and everyone who is about to be told that there is no seat. */
const MAX_CONNECTIONS = 64;

type GameClient = Client<{ messages: ServerMessages }>;

/** Connections come and go, their messages become moves, what has changed is sent out. Knows no rules. */
abstract class GameRoom extends Room<{ state: GameState; metadata: RoomListing; client: GameClient }> {
  protected abstract readonly deps: RoomDeps;

  override autoDispose = false;
  override maxClients = MAX_CONNECTIONS;
  override patchRate = NEVER_MS;

  readonly #connections = new Connections((client, closeCode) => this.kickClient(client.sessionId, closeCode));
  readonly #budget = new ActionBudget();
  /** Sessions that came without a seat token. */
  readonly #newcomers = new Set<string>();
  #live: LiveGame | null = null;
  #lease: CodeLease | null = null;
  #flush: NodeJS.Immediate | undefined;
  #log: Logger | null = null;

  override async onCreate(options: unknown): Promise<void> {
    const { settings } = parseOptions(createSchema, options);
    this.#lease = await CodeLease.claim(this.presence);
    this.roomId = this.#lease.code;
    this.#log = this.deps.log.child({ room: this.roomId });
    const opening = this.#opening(this.roomId, defined(settings ?? {}));
    this.#live = new LiveGame(opening, (committed) => this.#onCommitted(committed), this.#onBug);
    this.state = this.#live.state;
    this.metadata = listingOf(this.#live.game);
    for (const type of ACTION_NAMES) this.onMessage(type, (client, message) => this.#onAction(client, type, message));
    this.onMessage("*", (client, type) => {
      if (isListening(client)) this.#refuse(client, "", String(type).slice(0, MAX_ECHO), "UNKNOWN_MESSAGE");
    });
  }

  override async onJoin(client: GameClient, options: unknown): Promise<void> {
    const live = this.#liveGame();
    const join = parseOptions(joinSchema, options);
    const returning = await returningPerson(live.game, join, this.deps.seatTokens);
    const { by, move } =
      returning === null
        ? newcomer(live.game, join, this.deps)
        : { by: returning, move: { move: "connect" as const, input: {} } };
    orJoinError(() => live.commit({ by, actionId: "" }, move));
    this.#connections.bind(by, client, CLOSE_CODES.SEAT_TAKEN_OVER);
    if (returning === null) this.#newcomers.add(client.sessionId);
    this.#log?.info({ person: by, returning: returning !== null }, "joined");
    await this.#welcome(client, by);
  }

  override onDrop(client: GameClient): void {
    const personId = this.#connections.personOf(client);
    if (personId === null) return;
    const comeback = this.allowReconnection(client, COMEBACK_SECONDS);
    // Not coming back is no error: the seat waits for its token.
    comeback.catch(() => undefined);
    // Colyseus gives no Deferred for a client that has never been there entirely. A newcomer then has no seat token.
    const isLost = !(comeback instanceof Deferred) && this.#newcomers.has(client.sessionId);
    if (isLost) this.#connections.forget(personId);
    else this.#connections.suspend(personId, comeback);
    this.#note(personId, isLost ? "leave" : "disconnect");
  }

  override async onReconnect(client: GameClient): Promise<void> {
    const personId = this.#connections.personOf(client);
    if (personId === null) throw joinError("BAD_SEAT_TOKEN");
    orJoinError(() => this.#note(personId, "connect"));
    this.#connections.resume(personId, client);
    await this.#welcome(client, personId);
  }

  override onLeave(client: GameClient, closeCode?: number): void {
    const personId = this.#connections.personOf(client);
    // Whoever is away has been seen off by onDrop.
    if (personId === null || this.#connections.clientOf(personId) === null) return;
    this.#connections.forget(personId);
    // Colyseus also ends a reconnection here whose socket has closed meanwhile.
    this.#note(personId, closeCode === CloseCode.CONSENTED ? "leave" : "disconnect");
  }

  override onDispose(): void {
    clearImmediate(this.#flush);
    this.#live?.stop();
    this.#lease?.release();
    this.#log?.info("closed");
  }

  override onUncaughtException(error: RoomException, methodName: string): void {
    if (error.cause instanceof ServerError) return;
    this.#log?.error({ err: error.cause, methodName, game: this.#live?.game.gameId }, "bug in a room");
  }

  #onAction(client: GameClient, type: ActionName, message: unknown): void {
    const personId = this.#connections.personOf(client);
    if (personId === null || !isListening(client)) return;
    const action = parseAction(type, message);
    const refusal = action === null ? "BAD_MESSAGE" : this.#attempt(personId, action);
    const id = action?.message.id ?? idIn(message);
    if (refusal !== null) {
      this.#refuse(client, id, type, refusal);
    } else {
      client.send("accepted", { id });
      if (type === "leave") this.#connections.close(personId, CloseCode.CONSENTED);
    }
  }

  /** Somebody comes or goes; a room that is over takes no notice any more. */
  #note(personId: string, move: "connect" | "disconnect" | "leave"): void {
    const live = this.#liveGame();
    if (!live.game.closed) live.commit({ by: personId, actionId: "" }, { move, input: {} });
  }

  /** Makes the move that an action asks for; returns why it is refused, or null. */
  #attempt(personId: string, action: AnyAction): RefusalCode | null {
    const live = this.#liveGame();
    const actor = { by: personId, actionId: action.message.id };
    const known = verdictOn(live.game, actor.by, actor.actionId);
    if (known !== null) return known.refused;
    if (!this.#budget.allows(personId, action.type)) return "RATE_LIMITED";
    try {
      return live.commit(actor, toMove(live.game, personId, action, this.deps)).refused;
    } catch (error) {
      if (error instanceof RuleError) return error.code;
      throw error;
    }
  }

  #refuse(client: GameClient, id: string, type: string, code: RefusalCode): void {
    client.send("refused", { id, type, code, ...REFUSALS[code] });
  }

  /** Everything that follows from a change, whoever made it. */
  #onCommitted({ entered, clockChanged }: Committed): void {
    const { game } = this.#liveGame();
    for (const { name } of entered) {
      this.#log?.info({ game: game.gameId, phase: name, round: game.rounds.length }, "phase");
      const record = name === "final" || name === "abandoned" ? recordOf(game) : null;
      if (record !== null) this.deps.file(record);
    }
    for (const personId of game.kickedSeats) this.#connections.close(personId, CLOSE_CODES.KICKED);
    this.#tellPrivately(({ questionTimeFactor }) => {
      const isBallotNew = entered.some(({ name }) => name === "elimination");
      return isBallotNew || (clockChanged && isTimed(game.phase) && questionTimeFactor !== 1);
    });
    this.#publishListing();
    this.#flush ??= setImmediate(() => this.#sendOut());
  }

  #sendOut(): void {
    this.#flush = undefined;
    try {
      this.broadcastPatch();
      if (this.#liveGame().game.closed) void this.disconnect(CLOSE_CODES.ROOM_CLOSED);
    } catch (error) {
      this.#onBug(error);
    }
  }

  #tellPrivately(isNews: (seat: Seat) => boolean): void {
    const { game } = this.#liveGame();
    for (const seat of game.seats.filter(isNews)) {
      this.#connections.clientOf(seat.id)?.send("you", privateView(game, seat, Date.now()));
    }
  }

  async #welcome(client: GameClient, personId: string): Promise<void> {
    const { game } = this.#liveGame();
    const { code, openedAt } = game;
    const seatToken = await this.deps.seatTokens.sign({ code, openedAt, personId });
    const seat = game.seats.find(({ id }) => id === personId);
    const as = seat === undefined ? "screen" : "player";
    client.send("welcome", { protocol: PROTOCOL_VERSION, code, personId, as, seatToken, serverTime: Date.now() });
    if (seat !== undefined) client.send("you", privateView(game, seat, Date.now()));
  }

  #publishListing(): void {
    const listing = listingOf(this.#liveGame().game);
    if (JSON.stringify(listing) === JSON.stringify(this.metadata)) return;
    this.setMatchmaking({ metadata: listing }).catch((error: unknown) => {
      this.#log?.warn({ err: error }, "the room's listing could not be updated");
    });
  }

  #opening(code: string, settings: Partial<Opening["settings"]>): Opening {
    const { rulesets } = this.deps;
    const [first] = rulesets;
    if (first === undefined) throw new Error("a room needs at least one ruleset");
    if (settings.ruleset !== undefined && !rulesets.some(({ id }) => id === settings.ruleset)) {
      throw joinError("UNKNOWN_RULESET");
    }
    return {
      code,
      openedAt: Date.now(),
      seed: randomBytes(32).toString("hex"),
      rulesets: [...rulesets],
      settings: { ...DEFAULT_SETTINGS, ruleset: first.id, ...settings },
    };
  }

  #liveGame(): LiveGame {
    if (this.#live === null) throw new Error("the room has not been created yet");
    return this.#live;
  }

  readonly #onBug = (error: unknown): void => {
    this.#log?.error({ err: error, game: this.#live?.game.gameId }, "bug outside of any message");
  };
}

/** Answers to a client that has not acknowledged its joining would pile up. */
function isListening(client: Client): boolean {
  return client.state === ClientState.JOINED;
}

/** The id of an action that has no valid shape, for the answer. */
function idIn(message: unknown): string {
  if (typeof message !== "object" || message === null || !("id" in message)) return "";
  return typeof message.id === "string" ? message.id.slice(0, MAX_ECHO) : "";
}

/** A room class with everything it needs built in, as Colyseus makes the rooms itself. */
export function gameRoomWith(deps: RoomDeps) {
  return class extends GameRoom {
    protected override readonly deps = deps;
  };
}
