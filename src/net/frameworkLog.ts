import type { Logger } from "../log.ts";

const SPAN_MS = 1_000;
const FRAMES = 4;

/**
 * What Colyseus logs by itself: one line a second at most, and never the words of an error, because they quote what clients
 * sent. Anybody can make it complain as often as they like.
 */
export function frameworkLog(log: Pick<Logger, "debug" | "warn">) {
  let complaints = 0;
  const complain = (...details: unknown[]) => {
    complaints += 1;
    if (complaints > 1) return;
    setTimeout(() => {
      log.warn({ complaints, first: whereabouts(details) }, "colyseus complains");
      complaints = 0;
    }, SPAN_MS).unref();
  };
  const mention = (...details: unknown[]) => log.debug({ where: whereabouts(details) }, "colyseus mentions");
  return { debug: mention, trace: mention, info: mention, warn: complain, error: complain };
}

/** The places in the code that a stack names, without the message above them. */
function whereabouts(details: readonly unknown[]): string[] {
  const text = details.map((detail) => (detail instanceof Error ? (detail.stack ?? "") : String(detail))).join("\n");
  const places = text.matchAll(/^\s+at (?:async )?([\w.#<>[\] ]*?) ?\(?(?:file:\/\/)?[^()\s]*?([\w.-]+:\d+):\d+\)?$/gm);
  return Array.from(places, ([, name, place]) => `${name} ${place}`.trim()).slice(0, FRAMES);
}
