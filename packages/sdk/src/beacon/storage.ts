/** The part of `Storage` this package needs. */
export interface SafeStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

type StorageName = 'localStorage' | 'sessionStorage';

// Per page and not per beacon, so that two widgets on one page agree although storage is blocked.
const memories = { localStorage: new Map<string, string>(), sessionStorage: new Map<string, string>() };

/**
 * A storage that never throws. Browsers throw on the mere mention of `localStorage` when the reader blocks site
 * data, and on writing when it is full; then values live in memory until the page is left.
 */
export function safeStorage(name: StorageName): SafeStorage {
  const memory = memories[name];
  const attempt = <T>(action: (storage: Storage) => T): T | null => {
    try {
      return action(globalThis[name]);
    } catch {
      return null;
    }
  };
  return {
    get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)),
    set(key, value) {
      memory.delete(key);
      if (attempt((storage) => [storage.setItem(key, value)]) === null) memory.set(key, value);
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
}
