const PREFIX = 'humas:copy:';
/** Older news is no news, in milliseconds: seven days. */
const OLDEST_MS = 7 * 24 * 3600_000;

/** The last good answer under a name, and when it was one. */
export type KeptCopy<Answer> = { readonly at: number; readonly answer: Answer };

/** Keeps an answer for a day on which the API does not answer. Nothing about the reader is in it. */
export function keepCopy(name: string, answer: unknown): void {
  try {
    forgetOld();
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), answer }));
  } catch {
    // Blocked or full: then there is no copy.
  }
}

/** The kept answer, unless it is too old to show. */
export function keptCopy<Answer>(name: string): KeptCopy<Answer> | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as KeptCopy<Answer> | null;
    return copy && isYoung(copy.at) ? copy : undefined;
  } catch {
    return undefined;
  }
}

const isYoung = (at: unknown) => typeof at === 'number' && Math.abs(Date.now() - at) < OLDEST_MS;

function forgetOld(): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX) && !keptCopy(name.slice(PREFIX.length))) localStorage.removeItem(name);
  }
}
