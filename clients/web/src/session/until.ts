/** Resolves with true as soon as the condition holds, checked after every change; with false if it takes too long. */
export function until(
  condition: () => boolean,
  subscribe: (listener: () => void) => () => void,
  timeoutMs: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (held: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(held);
    };
    const check = () => {
      if (condition()) settle(true);
    };
    const timer = setTimeout(() => settle(false), timeoutMs);
    const stop = subscribe(check);
    check();
  });
}
