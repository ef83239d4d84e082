import { describe, expect, it } from 'vitest';
import { colourOf, plainLine } from './colour.js';
import { ProgressLine } from './progress-line.js';
import { columns, countTable } from './table.js';

describe('colour', () => {
  it('is shown in a terminal only, and never against NO_COLOR', () => {
    expect(colourOf({ write() {}, isTTY: true }, {}).red('x')).toBe('\u001B[31mx\u001B[39m');
    expect(colourOf({ write() {}, isTTY: true }, { NO_COLOR: '1' }).red('x')).toBe('x');
    expect(colourOf({ write() {} }, {}).red('x')).toBe('x');
  });
});

describe('plainLine', () => {
  it.each([
    ['\u001B[31mmerah\u001B[0m', 'merah'],
    ['satu\ndua\ttiga', 'satu dua tiga'],
    ['a\u202Eb\u2066c', 'a b c'],
    ['\u009B31mx', 'x'],
  ])('makes %j harmless', (text, plain) => expect(plainLine(text)).toBe(plain));

  it('shortens without cutting a letter', () => expect(plainLine('😀😀😀', 2)).toBe('😀…'));
});

describe('tables', () => {
  it('align numbers at the right and words at the left', () => {
    const rows = [
      { count: 5, label: 'baru' },
      { count: 1204, label: 'b', detail: 'x' },
    ];
    expect(countTable(rows, String)).toEqual(['     5  baru', '  1204  b  x']);
    expect(
      columns([
        ['A', 'B'],
        ['panjang', 'x'],
      ]),
    ).toEqual(['A        B', 'panjang  x']);
  });
});

describe('progress', () => {
  function shown(isTTY: boolean) {
    let text = '';
    let now = 0;
    const line = new ProgressLine({ write: (part) => (text += part), isTTY, columns: 40 }, 'id', () => now);
    return { line, text: () => text, wait: (milliseconds: number) => (now += milliseconds) };
  }

  it('rewrites one line in a terminal and clears it at the end', () => {
    const { line, text, wait } = shown(true);
    line.begin('carry', 300);
    for (let done = 1; done <= 300; done++) {
      wait(10);
      line.step(done);
    }
    line.end();
    expect(text()).not.toContain('\n');
    expect(text()).toContain('300/300');
    expect(text().endsWith('\r\u001B[2K')).toBe(true);
  });

  it('writes a line every few seconds to a log, and nothing about nothing', () => {
    const { line, text, wait } = shown(false);
    line.begin('withdraw', 0);
    line.begin('carry', 300);
    for (let done = 1; done <= 300; done++) {
      wait(100);
      line.step(done);
    }
    line.end();
    expect(text().split('\n').length).toBeLessThan(12);
    expect(text()).toMatch(/^Membawa artikel 0\/300 …\n[\s\S]*300\/300 …\n$/);
    expect(text()).not.toContain('\u001B');
  });
});
