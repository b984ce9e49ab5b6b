/** A mistake in a question that its shape does not show. */
export interface Problem {
  pack: string;
  question: string;
  /** What to look at, such as `texts.en.lies`; empty if it is the whole question. */
  field: string;
  /** A warning is a matter of taste; an error must not be played. */
  level: "error" | "warning";
  message: string;
}

/** A mistake before it is known where. */
export type Finding = Pick<Problem, "field" | "level" | "message">;

export function error(field: string, message: string): Finding {
  return { field, level: "error", message };
}

export function warning(field: string, message: string): Finding {
  return { field, level: "warning", message };
}
