/** Longer than a process that runs ever takes, short enough for those who wait for their game. */
const TIMEOUT_MS = 500;

/** Whether the process at `address` (`host:port`) is alive and is the member it is taken for. Never rejects. */
export async function answers(address: string, member: string): Promise<boolean> {
  try {
    const response = await fetch(`http://${address}/health`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const health: unknown = await response.json();
    return typeof health === "object" && health !== null && "process" in health && health.process === member;
  } catch {
    return false;
  }
}
