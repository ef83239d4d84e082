import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import type { Language } from '../words/text.js';
import { EXIT } from './command.js';

/** Ctrl+C once: finish what is on its way. Twice: end now; the next run completes it all the same. */
export function stopOnInterrupt(io: Io, language: Language): { stop: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const end = io.onInterrupt(() => {
    if (controller.signal.aborted) {
      io.exit(EXIT.interrupted);
      return;
    }
    print(io.err, `\n${STOPPING[language]}\n`);
    controller.abort();
  });
  return { stop: controller.signal, end };
}

const STOPPING = {
  id: 'Menyelesaikan artikel yang sedang dibawa … (Ctrl+C lagi untuk berhenti sekarang)',
  en: 'Finishing the articles on their way … (Ctrl+C again to stop now)',
};
