import type { Settings } from '../element/settings.js';

const words = { id: 'Coba lagi', en: 'Try again' };

/** What stands below a note about what could not be loaded. */
export type AskAgainProps = { readonly settings: Settings; readonly onRetry: () => void };

/** A button that asks again. */
export function AskAgain({ settings, onRetry }: AskAgainProps) {
  return (
    <button type="button" className="humas-retry" onClick={onRetry}>
      {words[settings.locale]}
    </button>
  );
}
