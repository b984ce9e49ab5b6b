import { type IRoomCache, LocalDriver, type SortOptions } from "@colyseus/core";

/** Rooms of one process, found by their id at once: Colyseus' own driver looks at all of them for everybody who joins. */
export class IndexedDriver extends LocalDriver {
  readonly #byId = new Map<string, IRoomCache>();

  override findOne(conditions: Partial<IRoomCache>, sortOptions?: SortOptions): Promise<IRoomCache> {
    const { roomId, ...others } = conditions;
    if (roomId === undefined || Object.keys(others).length > 0) return super.findOne(conditions, sortOptions);
    // Sound: the type leaves out that a room may not be there, as Colyseus' own driver does.
    return Promise.resolve(this.#byId.get(roomId) as IRoomCache);
  }

  override async insert(room: IRoomCache): Promise<boolean> {
    const isNew = await super.insert(room);
    if (isNew) this.#byId.set(room.roomId, room);
    return isNew;
  }

  override persist(room: IRoomCache, create = false): boolean {
    if (create) this.#byId.set(room.roomId, room);
    return super.persist(room, create);
  }

  override remove(roomId: string): boolean {
    this.#byId.delete(roomId);
    return super.remove(roomId);
  }
}
