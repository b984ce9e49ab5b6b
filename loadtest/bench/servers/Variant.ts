export interface Listening {
  port: number;
}

/** A server to be measured: listens on any free port of 127.0.0.1. */
export type Serve = (options: { dataDir: string }) => Promise<Listening>;

/** In the order of the table. */
export const VARIANTS = ["decoy", "default", "floor", "json", "socket.io"] as const;
export type VariantName = (typeof VARIANTS)[number];
