import { type Client, Deferred } from "@colyseus/core";

interface Connection {
  client: Client;
  /** Set while the client is away and the SDK may still bring it back by itself. */
  comeback: Deferred<Client> | null;
}

/** Who is connected as whom: at most one connection a person (L5). */
export class Connections {
  readonly #byPerson = new Map<string, Connection>();
  readonly #personBySession = new Map<string, string>();
  readonly #closeClient: (client: Client, closeCode: number) => void;

  constructor(closeClient: (client: Client, closeCode: number) => void) {
    this.#closeClient = closeClient;
  }

  /** The person behind a client; null once a newer connection has taken over. */
  personOf(client: Client): string | null {
    return this.#personBySession.get(client.sessionId) ?? null;
  }

  has(personId: string): boolean {
    return this.#byPerson.has(personId);
  }

  /** Everybody who is connected, or may come back by itself. */
  people(): string[] {
    return [...this.#byPerson.keys()];
  }

  clientOf(personId: string): Client | null {
    const connection = this.#byPerson.get(personId);
    return connection === undefined || connection.comeback !== null ? null : connection.client;
  }

  /** From now on this client is the person; an older connection is closed for good. */
  bind(personId: string, client: Client, closeCode: number): void {
    this.close(personId, closeCode);
    this.resume(personId, client);
  }

  /** The connection is away, but may come back by itself. */
  suspend(personId: string, comeback: Deferred<Client>): void {
    const connection = this.#byPerson.get(personId);
    if (connection !== undefined) connection.comeback = comeback;
  }

  /** The connection will not come back by itself any more. */
  abandon(personId: string, comeback: Deferred<Client>): void {
    if (this.#byPerson.get(personId)?.comeback === comeback) this.forget(personId);
  }

  /** The SDK has brought the connection back. */
  resume(personId: string, client: Client): void {
    this.#personBySession.set(client.sessionId, personId);
    this.#byPerson.set(personId, { client, comeback: null });
  }

  forget(personId: string): void {
    this.#personBySession.delete(this.#byPerson.get(personId)?.client.sessionId ?? "");
    this.#byPerson.delete(personId);
  }

  /** Ends a person's connection, if there is one, and any way for it to come back by itself. */
  close(personId: string, closeCode: number): void {
    const connection = this.#byPerson.get(personId);
    if (connection === undefined) return;
    // Forgotten first: what the closing sets off must not be taken for the person's leaving.
    this.forget(personId);
    if (connection.comeback === null) this.#closeClient(connection.client, closeCode);
    // For a client that never was there entirely Colyseus gives a plain promise: nothing to call off.
    else if (connection.comeback instanceof Deferred) connection.comeback.reject();
  }
}
