import type { Prisma } from "../generated/prisma/client.ts";

/** What a JSON column holds. Sound as long as the column is only ever written from a T. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}
