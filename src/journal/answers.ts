/** Longer than a process that runs ever takes, short enough for those who wait for their game. */
const TIMEOUT_MS = 500;

/**
 * What is found out about a process by asking it: it is `here`; it is `gone`, because nobody listens at its address or
 * somebody else does; or nobody knows, because there is `silence`.
 */
export type Answer = "here" | "gone" | "silence";

/** Asks the process at `address` (`host:port`) whether it is alive and the member it is taken for. Never rejects. */
export async function answerOf(address: string, member: string): Promise<Answer> {
  try {
    const response = await fetch(`http://${address}/health`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const health: unknown = await response.json();
    const isMember = typeof health === "object" && health !== null && "process" in health && health.process === member;
    return isMember ? "here" : "gone";
  } catch (error) {
    return isRefused(error) ? "gone" : "silence";
  }
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNREFUSED";
}
