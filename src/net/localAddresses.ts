import { networkInterfaces } from "node:os";

/** Homes have the first two; virtual networks of this machine alone are mostly elsewhere. */
const LIKELY = [/^192\.168\./, /^10\./];

/** The IPv4 addresses of this machine in its networks, the one that phones at home most likely reach first. */
export function localAddresses(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).flatMap(({ family, internal, address }) => (family === "IPv4" && !internal ? [address] : [])),
  );
  const rank = (address: string) => {
    const at = LIKELY.findIndex((network) => network.test(address));
    return at === -1 ? LIKELY.length : at;
  };
  return addresses.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a server that listens on this address is reached under all of this machine's. */
export function isEveryAddress(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}
