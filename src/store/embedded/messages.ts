/** To the worker. Each request gets one reply, in the order of the requests. */
export type Request =
  /** Bytes of the PostgreSQL wire protocol; the reply carries the answer. */
  | { type: "exchange"; bytes: Uint8Array<ArrayBuffer> }
  /** A session ended or broke: nothing of it may reach the next one. */
  | { type: "reset" }
  | { type: "close" };

/** From the worker: bytes of the wire protocol, or none. The first one, unasked for, says that the database is open. */
export type Reply = Uint8Array<ArrayBuffer>;
