import { describe, expect, it } from 'vitest';
import { colourOf, plainLine } from './colour.js';
import { plainLines, print } from './print.js';
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
    expect(columns(['A', 'B'], [['panjang', 'x']], {})).toEqual(['A        B', 'panjang  x']);
  });

  it('become blocks where the terminal is too narrow, and only there', () => {
    const rows = [['key_1', 'Sinkronisasi', 'belum pernah']];
    const heading = ['KUNCI', 'NAMA', 'DIPAKAI'];
    expect(columns(heading, rows, { isTTY: true, columns: 30 })).toEqual([
      'key_1',
      '  NAMA     Sinkronisasi',
      '  DIPAKAI  belum pernah',
    ]);
    expect(columns(heading, rows, { isTTY: true, columns: 33 })).toHaveLength(2);
    expect(columns(heading, rows, { columns: 30 })).toHaveLength(2);
  });
});

describe('print', () => {
  const printed = (text: string, isTTY: boolean, columns = 30) => {
    let written = '';
    print({ write: (part) => (written += part), isTTY, columns }, text);
    return written;
  };

  it('breaks between words in a terminal, below the column of its own', () => {
    expect(printed('  --full    membawa semuanya lagi\nsingkat', true)).toBe(
      '  --full    membawa semuanya\n            lagi\nsingkat',
    );
    expect(printed('      sebuah alasan yang agak panjang', true)).toBe(
      '      sebuah alasan yang agak\n      panjang',
    );
  });

  it('puts what follows a wide column under it', () => {
    expect(printed('  --allow-mass-withdrawal  menarik banyak sekaligus', true)).toBe(
      '  --allow-mass-withdrawal\n      menarik banyak sekaligus',
    );
  });

  it('does not count colours, and breaks no address', () => {
    expect(printed('\u001B[31mdua puluh sembilan huruf pas!\u001B[39m', true)).not.toContain('\n');
    const address = `https://www.contoh.go.id/${'a'.repeat(40)}`;
    expect(printed(`lihat ${address}`, true)).toBe(`lihat\n${address}`);
  });

  it('gives files and other programs whole lines', () => {
    expect(printed('satu dua tiga empat lima enam tujuh', false)).not.toContain('\n');
  });
});

describe('plainLines', () => {
  it('keeps lines and what they begin with, and nothing that moves a cursor', () => {
    expect(plainLines('a\u001B[2J\n  b\u202Ec')).toBe('a\n  b c');
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
