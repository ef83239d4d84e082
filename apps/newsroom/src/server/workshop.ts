/** Things kept: those that many ask for. A picture takes some 60 KB, a year of addresses up to 500. */
const KEPT = 64;
/** Things that may wait to be made. One takes a processor for a tenth of a second or the API for some; pages come first. */
const WAITING = 8;

/** Too many dear things are asked for at once. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** Something dear, and whether it may be kept. */
type Made = { isWhole: boolean };

/** What is dear to make, by name: made once however many ask for it, one at a time, and the latest asked for are kept. */
export class Workshop<Thing extends Made> {
  readonly #kept = new Map<string, Promise<Thing>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /**
   * The thing of that name, from memory or made now. One that is not whole is given out, but not kept.
   *
   * @throws BusyError when too many others wait to be made.
   */
  async get(name: string, make: () => Promise<Thing>): Promise<Thing> {
    const known = this.#kept.get(name);
    if (!known && this.#waiting >= WAITING)
      throw new BusyError(
        'humas: more is asked for at once than can be made, and it is refused. Ask again in some seconds.',
      );
    const thing = known ?? this.#queue(make);
    // The end of a map is what was asked for last.
    this.#kept.delete(name);
    this.#kept.set(name, thing);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    const forget = () => this.#kept.get(name) === thing && this.#kept.delete(name);
    try {
      const made = await thing;
      if (!made.isWhole) forget();
      return made;
    } catch (error) {
      forget();
      throw error;
    }
  }

  #queue(make: () => Promise<Thing>): Promise<Thing> {
    this.#waiting += 1;
    const made = this.#last.then(make).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = made.catch(() => {});
    return made;
  }
}
