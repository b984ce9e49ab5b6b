/** The places in a list at which something is, in their order. */
export class Places<Key> {
  readonly #places = new Map<Key, number[]>();

  add(key: Key, place: number): void {
    const places = this.#places.get(key);
    if (places === undefined) this.#places.set(key, [place]);
    else places.push(place);
  }

  of(key: Key): readonly number[] {
    return this.#places.get(key) ?? [];
  }
}
