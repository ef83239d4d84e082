/** Where to write what happened; `console` is one. No line ever holds a key, a voter's secret or a body. */
export interface Logger {
  /** A line for every attempt and every failure. Left out, there are none. */
  debug?(message: string): void;
  /** What somebody should look at: an operation that is going away, a hook that throws. */
  warn?(message: string): void;
}
