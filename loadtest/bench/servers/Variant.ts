export interface Listening {
  port: number;
}

export interface ServeOptions {
  /** A folder of this process alone. */
  dataDir: string;
  /** Null: one process, alone. */
  redisUrl: string | null;
}

/** A server to be measured: listens on any free port of 127.0.0.1. */
export type Serve = (options: ServeOptions) => Promise<Listening>;

/** In the order of the table. */
export const VARIANTS = ["decoy", "default", "floor", "json", "socket.io"] as const;
export type VariantName = (typeof VARIANTS)[number];
