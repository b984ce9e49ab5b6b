import { afterAll } from "vitest";
import { Line } from "../../support/Line.ts";

/** A line to a server, which a test can cut; closed after the tests of the file. */
export async function aLine(server: string): Promise<{ line: Line; url: string }> {
  const line = await Line.to(Number(new URL(server).port));
  afterAll(() => line.close());
  return { line, url: `http://127.0.0.1:${line.port}` };
}
