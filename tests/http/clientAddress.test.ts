import { describe, expect, it } from "vitest";
import { isLoopback, oneVisitor } from "../../src/net/clientAddress.ts";

describe("an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s counts as %s", (address, visitor) => {
    expect(oneVisitor(address)).toBe(visitor);
  });

  it.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])("%s is this machine", (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each(["192.168.1.4", "::ffff:10.0.0.1", "2001:db8::1", "", undefined])("%s is another machine", (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
