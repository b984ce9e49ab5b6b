import { Agent, request } from "node:http";
import { json } from "node:stream/consumers";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Reservation {
  roomId: string;
  processId: string;
  sessionId: string;
}

/** Asks a Colyseus server for a seat; rejects with what it says if it gives none. */
export function post(port: number, path: string, body: object): Promise<Reservation> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const asked = request({ agent, host: "127.0.0.1", port, path, method: "POST", headers }, async (response) => {
      try {
        const answer = await json(response);
        if (response.statusCode !== 200) reject(new Error(`${path} answers ${JSON.stringify(answer)}`));
        // Sound: this is what Colyseus answers with 200.
        else resolve(answer as Reservation);
      } catch (error) {
        reject(error);
      }
    });
    asked.on("error", reject);
    asked.end(JSON.stringify(body));
  });
}
