/** A random id of 22 letters and digits. `crypto.randomUUID` is missing on pages without TLS, as in a home network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join("");
}
