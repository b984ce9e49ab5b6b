/** A WebSocket that keeps every frame it was sent; must be loaded before the SDK, which looks for WebSocket once. */
export class RecordedSocket extends WebSocket {
  readonly frames: Buffer[] = [];

  constructor(...args: ConstructorParameters<typeof WebSocket>) {
    super(...args);
    this.addEventListener("message", ({ data }) => {
      if (data instanceof ArrayBuffer) this.frames.push(Buffer.from(data));
    });
  }
}

globalThis.WebSocket = RecordedSocket;
