/** A mistake in a question that its shape does not show. */
export interface Problem {
  pack: string;
  question: string;
  /** A warning is a matter of taste; an error must not be played. */
  level: "error" | "warning";
  message: string;
}
