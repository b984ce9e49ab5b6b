/** Why something cannot be done to a pack. */
export class AuthoringError extends Error {
  override name = "AuthoringError";
  /** `missing`: there is no such pack or question; `conflict`: it is there already, or not to be changed; `flawed`: see `details`. */
  readonly kind: "missing" | "conflict" | "flawed";
  readonly details: readonly unknown[];

  constructor(kind: AuthoringError["kind"], message: string, details: readonly unknown[] = []) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}
