import { formatDateTime } from '@humas/editorial';
import { AskAgain, type AskAgainProps } from './ask-again.js';

const words = {
  id: 'Salinan terakhir, diperbarui {time}. Berita terbaru belum dapat dimuat.',
  en: 'Last copy, updated {time}. The latest news cannot be loaded yet.',
};

/** Below a copy: how old it is, and a button that asks again. */
export function LastCopy({ settings, at, onRetry }: AskAgainProps & { readonly at: number }) {
  const { locale, timeZone } = settings;
  const moment = new Date(at).toISOString();
  const [before, after] = words[locale].split('{time}');
  return (
    <p className="humas-stale">
      {before}
      <time dateTime={moment}>{formatDateTime(moment, { locale, timeZone })}</time>
      {after} <AskAgain settings={settings} onRetry={onRetry} />
    </p>
  );
}
