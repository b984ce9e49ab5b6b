/** What to type into a phone; the protocol goes without saying. */
export function joinAddress(): string {
  return location.host;
}

/** What a QR code leads to: name and icon, with the code filled in. */
export function joinLink(code: string): string {
  return `${location.origin}/${code}`;
}

/** Whether only this machine knows the page by its present address. */
export function isLocalOnly(): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
}
