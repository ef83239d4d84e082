interface Flight {
  readonly result: Promise<unknown>;
  /** None when the first passenger cannot leave: then the request is wanted to its end. */
  readonly controller: AbortController | undefined;
  passengers: number;
}

/**
 * Lets equal reads that happen at the same time share one request: ten cards asking for one agency ask once.
 *
 * Each caller can still leave by its own signal; the request ends only when the last one has left.
 */
export class Flights {
  readonly #flights = new Map<string, Flight>();

  join<T>(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal?: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const flight = this.#flights.get(key) ?? this.#depart(key, signal && new AbortController(), start);
    flight.passengers++;
    return this.#ride(key, flight, signal) as Promise<T>;
  }

  #depart(
    key: string,
    controller: AbortController | undefined,
    start: (signal?: AbortSignal) => Promise<unknown>,
  ): Flight {
    const result = start(controller?.signal).finally(() => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    const flight: Flight = { result, controller, passengers: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  #ride(key: string, flight: Flight, signal: AbortSignal | undefined): Promise<unknown> {
    if (!signal) return flight.result;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason);
        if (--flight.passengers > 0) return;
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
        flight.controller?.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      flight.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }
}
