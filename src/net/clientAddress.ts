import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Who counts as one visitor: the address of the peer, or what the outermost of our own proxies saw.
 * @param trustedProxies how many of our own proxies add to `x-forwarded-for`; whatever stands left of theirs is hearsay
 */
export function visitorOf(request: IncomingMessage, trustedProxies: number): string {
  const peer = request.socket.remoteAddress ?? "";
  if (trustedProxies === 0) return oneVisitor(peer);
  const forwarded = [request.headers["x-forwarded-for"] ?? ""].flat().join(",");
  const seen = forwarded.split(",").at(-trustedProxies)?.trim() ?? "";
  return oneVisitor(isIP(seen) === 0 ? peer : seen);
}

/** IPv4 in its own notation; of IPv6 the first half, because a household owns at least 2⁶⁴ addresses. */
export function oneVisitor(address: string): string {
  const [, v4] = MAPPED.exec(address) ?? [];
  if (v4 !== undefined) return v4;
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.replace(/%.*$/, "").split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

export function isLoopback(address: string | undefined): boolean {
  const [, v4] = MAPPED.exec(address ?? "") ?? [];
  const plain = v4 ?? address ?? "";
  return isIP(plain) !== 0 && LOOPBACK.check(plain, isIPv6(plain) ? "ipv6" : "ipv4");
}
