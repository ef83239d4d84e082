import { formatCount } from '@humas/editorial';
import type { Phase, Progress } from '../sync/progress.js';
import type { Language, Text } from '../words/text.js';
import type { Output } from './io.js';

const PHASES: Record<Phase, Text> = {
  compare: { id: 'Membaca yang sudah ada di API', en: 'Reading what the API has' },
  list: { id: 'Membaca daftar di situs asal', en: 'Reading the list of the site' },
  count: { id: 'Mengirim jumlah pembaca', en: 'Sending view counts' },
  carry: { id: 'Membawa artikel', en: 'Carrying articles over' },
  verify: { id: 'Memastikan yang dihapus', en: 'Making sure what was deleted' },
  withdraw: { id: 'Menarik yang dihapus', en: 'Withdrawing what was deleted' },
};

/** A terminal's line is rewritten this often at most, in milliseconds; a log gets a line every few seconds. */
const EVERY = { terminal: 100, log: 5000 };

/** Shows on stderr what a run is doing: one line that is rewritten in a terminal, a few lines in a log. */
export class ProgressLine implements Progress {
  readonly #output: Output;
  readonly #language: Language;
  readonly #now: () => number;
  #phase: Phase | undefined;
  #total: number | undefined;
  #done = 0;
  #shown = Number.NEGATIVE_INFINITY;

  constructor(output: Output, language: Language, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#language = language;
    this.#now = now;
  }

  begin(phase: Phase, total?: number): void {
    this.#finishLine();
    if (total === 0) return;
    this.#phase = phase;
    this.#total = total;
    this.#done = 0;
    this.#show();
  }

  step(done: number): void {
    if (!this.#phase) return;
    this.#done = done;
    const pause = this.#output.isTTY ? EVERY.terminal : EVERY.log;
    if (done === this.#total || this.#now() - this.#shown >= pause) this.#show();
  }

  end(): void {
    this.#finishLine();
  }

  #show(): void {
    if (!this.#phase) return;
    this.#shown = this.#now();
    const count = (n: number) => formatCount(n, { locale: this.#language });
    const amount =
      this.#total === undefined ? count(this.#done) : `${count(this.#done)}/${count(this.#total)}`;
    const started = this.#done > 0 || this.#total !== undefined;
    const line = `${PHASES[this.#phase][this.#language]}${started ? ` ${amount}` : ''} …`;
    this.#output.write(
      this.#output.isTTY ? `\r\u001B[2K${line.slice(0, (this.#output.columns ?? 80) - 1)}` : `${line}\n`,
    );
  }

  #finishLine(): void {
    // The table says the rest: a terminal is left as it was.
    if (this.#phase && this.#output.isTTY) this.#output.write('\r\u001B[2K');
    this.#phase = undefined;
  }
}
