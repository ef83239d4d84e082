/** A theme was refused because one of its seeds cannot be used. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  /** Which one, by its name in `ThemeSeeds`. */
  readonly seed: string;

  constructor(seed: string, message: string) {
    super(`humas: ${message}`);
    this.seed = seed;
  }
}
