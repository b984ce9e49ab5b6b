import { AuthoringError } from "../packs/AuthoringError.ts";
import { FileError } from "../packs/FileError.ts";
import type { AuthorsDesk } from "./authorsDesk.ts";

export type Task = keyof AuthorsDesk;

/** To the thread. Each request gets one reply, in any order. */
export interface Request {
  id: number;
  task: Task;
  args: unknown[];
}

/** From the thread: what the task has resolved to, or why it was rejected. */
export type Reply = { id: number; value: unknown } | { id: number; fault: Fault };

/** An error as plain data: a thread gets copies, which are of no class. */
export type Fault =
  | { type: "authoring"; kind: AuthoringError["kind"]; message: string; details: readonly unknown[] }
  | { type: "file"; message: string }
  | { type: "other"; message: string; stack: string | undefined };

export function faultOf(error: unknown): Fault {
  if (error instanceof FileError) return { type: "file", message: error.message };
  if (error instanceof AuthoringError) {
    const { kind, message, details } = error;
    return { type: "authoring", kind, message, details };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { type: "other", message, stack };
}

export function errorOf(fault: Fault): Error {
  if (fault.type === "authoring") return new AuthoringError(fault.kind, fault.message, fault.details);
  if (fault.type === "file") return new FileError(fault.message);
  const error = new Error(fault.message);
  if (fault.stack !== undefined) error.stack = fault.stack;
  return error;
}
