import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { afterAll } from "vitest";

export interface Line {
  /** The server, by way of this line. */
  url: string;
  /** Everything that is under way is lost, and nothing gets through until it is mended. */
  cut: () => void;
  mend: () => void;
}

/** A line to a server, which a test can cut. */
export async function aLine(url: string): Promise<Line> {
  const port = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  let isCut = false;
  const line = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => one.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  line.listen(0, "127.0.0.1");
  await once(line, "listening");
  const address = line.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const mend = () => {
    isCut = false;
  };
  afterAll(() => {
    cut();
    line.close();
  });
  return { url: `http://127.0.0.1:${address.port}`, cut, mend };
}
