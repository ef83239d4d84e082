/** Pictures kept: those of the articles that are being passed on, some 60 KB each. */
const KEPT = 64;
/** Pictures that may wait to be drawn. Drawing takes a processor for a tenth of a second, and pages come first. */
const WAITING = 8;

/** Too many pictures are asked for at once. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** Pictures by name: each is drawn once however many ask for it, one at a time, and the latest asked for are kept. */
export class Gallery<Picture extends { isWhole: boolean }> {
  readonly #kept = new Map<string, Promise<Picture>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /**
   * The picture of that name, from memory or drawn now. One that is not whole is given out, but not kept.
   *
   * @throws BusyError when too many others wait to be drawn.
   */
  async get(name: string, draw: () => Promise<Picture>): Promise<Picture> {
    const known = this.#kept.get(name);
    if (!known && this.#waiting >= WAITING)
      throw new BusyError('humas: more pictures are asked for than can be drawn. Ask again in some seconds.');
    const picture = known ?? this.#queue(draw);
    // The end of a map is what was asked for last.
    this.#kept.delete(name);
    this.#kept.set(name, picture);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    const forget = () => this.#kept.get(name) === picture && this.#kept.delete(name);
    try {
      const drawn = await picture;
      if (!drawn.isWhole) forget();
      return drawn;
    } catch (error) {
      forget();
      throw error;
    }
  }

  #queue(draw: () => Promise<Picture>): Promise<Picture> {
    this.#waiting += 1;
    const drawn = this.#last.then(draw).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = drawn.catch(() => {});
    return drawn;
  }
}
