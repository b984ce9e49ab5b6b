import type { AddressInfo } from "node:net";

/** The port that a server listens on. */
export function portOf(server: { address(): AddressInfo | string | null } | undefined): number {
  const address = server?.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen on a port");
  return address.port;
}
