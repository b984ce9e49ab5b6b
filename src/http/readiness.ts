/** Each rejects while what it is named after cannot be reached. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** Longer than a healthy answer ever takes, shorter than a load balancer's patience. */
const TIMEOUT_MS = 1_000;

/** The names of what is away; empty if all is well. Never rejects. */
export async function whatIsAway(checks: Checks, timeoutMs = TIMEOUT_MS): Promise<string[]> {
  const verdicts = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ((await answers(check, timeoutMs)) ? [] : [name])),
  );
  return verdicts.flat();
}

async function answers(check: () => Promise<unknown>, timeoutMs: number): Promise<boolean> {
  const { promise: tooLong, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), timeoutMs);
  try {
    return await Promise.race([check().then(() => true), tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
