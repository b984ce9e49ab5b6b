/** Somebody who has something to send. */
export interface Sender {
  flush(): void;
}

/**
 * What one turn of the loop has to say to somebody leaves at its end in one system call, which costs more than
 * everything else about a message.
 */
export class Burst {
  #senders: Sender[] = [];

  add(sender: Sender): void {
    if (this.#senders.length === 0) process.nextTick(() => this.#flush());
    this.#senders.push(sender);
  }

  #flush(): void {
    const senders = this.#senders;
    this.#senders = [];
    for (const sender of senders) sender.flush();
  }
}
