/** What a run is doing, for whoever shows it. */
export type Phase = 'list' | 'compare' | 'count' | 'carry' | 'verify' | 'withdraw';

/** Told what a run does while it does it. */
export interface Progress {
  begin(phase: Phase, total?: number): void;
  step(done: number): void;
  end(): void;
}

/** For runs nobody watches. */
export const SILENT: Progress = { begin() {}, step() {}, end() {} };
