import type { z } from "zod";

/** A mistake of shape in words that a pack's author understands. */
export function issueInWords(issue: z.core.$ZodIssue, content: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return valueAt(content, issue.path) === undefined ? "is missing" : `must be of type ${issue.expected}`;
    case "unrecognized_keys":
      return `has unknown entries: ${issue.keys.join(", ").slice(0, 200)}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "too_big":
      return `is too long: at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case "too_small":
      if (valueAt(content, issue.path) === "") return "is empty";
      return `is too short: at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? `must look like ${issue.pattern ?? issue.format}` : issue.message;
    case "custom":
      return issue.message;
    default:
      return `is wrong: ${issue.message}`;
  }
}

/** What stands at a place in plain data; undefined if there is no such place. */
export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }, content);
}

function unitOf(origin: string): string {
  return origin === "array" ? "entries" : "characters";
}
