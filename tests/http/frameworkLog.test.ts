import { describe, expect, it, vi } from "vitest";
import { frameworkLog } from "../../src/net/frameworkLog.ts";

describe("what the framework logs", () => {
  it("[X1] is one line a second with a count and places, and nothing that a client said", () => {
    vi.useFakeTimers();
    const lines: unknown[] = [];
    const log = frameworkLog({ debug: () => undefined, warn: (...line: unknown[]) => void lines.push(line) });
    for (let i = 0; i < 500; i++) log.error(new Error("could not read: my secret decoy").stack);
    log.warn("my secret decoy");
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain('"complaints":501');
    expect(JSON.stringify(lines)).not.toContain("secret");
    const errorOnly = frameworkLog({ debug: () => undefined, warn: (...line: unknown[]) => void lines.push(line) });
    vi.useFakeTimers();
    errorOnly.error(new Error("my secret decoy").stack);
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    expect(JSON.stringify(lines.at(-1))).toMatch(/frameworkLog\.test\.ts:\d+/);
  });
});
