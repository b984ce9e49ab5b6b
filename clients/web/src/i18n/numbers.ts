/** With a true minus sign, as wide as a plus. */
export function minus(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : String(value);
}

/** With its sign: +8, −4, 0. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : minus(value);
}
