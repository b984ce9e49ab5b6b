import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

export interface Question {
  port: number;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** One request with just these headers: unlike `fetch` it lets a test lie about Host, Origin and length. */
export async function ask({ port, method = "GET", path = "/", headers = {}, body }: Question): Promise<Answer> {
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  const outgoing = request({
    host: "127.0.0.1",
    port,
    method,
    path,
    headers: { ...length, ...headers },
    agent: false,
  });
  outgoing.end(body);
  const [response] = await once(outgoing, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
}

/** Like `ask`, with a JSON body. */
export function post(question: Question & { json: unknown }): Promise<Answer> {
  const headers = { "Content-Type": "application/json", ...question.headers };
  return ask({ ...question, method: "POST", headers, body: JSON.stringify(question.json) });
}

/** Sends these very bytes and gives everything that comes back until the server hangs up. */
export async function askRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  // A server that hangs up before it has read everything resets the connection.
  socket.on("error", () => undefined);
  socket.write(bytes);
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}
