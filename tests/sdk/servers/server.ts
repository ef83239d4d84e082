/** A server of the contract while it runs. */
export interface Running {
  readonly baseUrl: string;
  /** A key that may do everything. */
  readonly ownerKey: string;
  readonly fetch: typeof globalThis.fetch;
  stop(): Promise<void>;
}

/** Something that answers as the contract says; the suite knows no more of it. */
export interface Server {
  readonly name: string;
  start(): Promise<Running>;
}
