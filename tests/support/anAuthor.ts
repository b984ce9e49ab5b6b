import type { PackQuestion } from "../../src/content/pack.ts";
import { aQuestion, someTexts } from "./aPack.ts";

interface Answered {
  status: number;
  /** Of all answers together: each test looks at what it expects. */
  body: {
    packs: { id: string }[];
    pack: unknown;
    questions: unknown[];
    total: number;
    statistics: unknown;
    findings: unknown;
    code: string;
    details: { flaws: unknown[] };
  };
}

/** Asks the API for authors: with a body it is a POST, of a file or of JSON. */
export type Call = (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;

/** Somebody who has logged in. */
export async function anAuthor(url: string, password: string): Promise<Call> {
  const body = new URLSearchParams({ password });
  const login = await fetch(`${url}/admin/login`, { method: "POST", body, redirect: "manual" });
  const cookie = login.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
  return async (path, body, headers = {}) => {
    const isFile = Buffer.isBuffer(body);
    const type = isFile ? "application/octet-stream" : "application/json";
    const request =
      body === undefined ? {} : { method: "POST", body: isFile ? new Uint8Array(body) : JSON.stringify(body) };
    const answer = await fetch(`${url}/admin/api${path}`, {
      ...request,
      headers: { Cookie: cookie, "Content-Type": type, ...headers },
    });
    return { status: answer.status, body: (await answer.json()) as Answered["body"] };
  };
}

/** A question that is like no other. */
export function aWord(truth: string, lies: string[] = [`Not ${truth}`]): PackQuestion {
  const question = `Which word do the people of ${truth.length}${truth} like best of all?`.replace(
    truth,
    truth.slice(0, 1),
  );
  return aQuestion(`word-${truth.length}-${truth.charCodeAt(0)}`, {
    category: "language",
    texts: { en: someTexts({ question, truth, aliases: [], lies }) },
  });
}
