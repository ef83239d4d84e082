import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTheme } from '@humas/tokens/create';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { terminal } from './support/run-humas.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humas-theme-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SEEDS = ['--label', 'Dinas Sosial Contoh', '--brand', '#7a3e00'];

/** Runs the command without an API, without a key, in a folder of its own. */
async function create(name: string, ...more: string[]) {
  const { io, text } = terminal();
  const code = await main(['theme', 'create', name, '--out', folder, ...more], io);
  return { code, ...text, files: await readdir(folder) };
}

const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('humas theme create', () => {
  it('writes the tokens and the style sheet of the theme', async () => {
    const run = await create('dinas-sosial', ...SEEDS);
    expect(run, run.err).toMatchObject({ code: 0, err: '' });
    expect(run.files.sort()).toEqual(['dinas-sosial.css', 'dinas-sosial.tokens.json']);
    const theme = createTheme({ name: 'dinas-sosial', label: 'Dinas Sosial Contoh', brand: '#7a3e00' });
    expect(await read('dinas-sosial.css')).toBe(theme.css);
    expect(JSON.parse(await read('dinas-sosial.tokens.json'))).toEqual(theme.tokens);
  });

  it('prints the pairs it decides, the worst first, in the language asked for', async () => {
    const { out } = await create('dinas-sosial', ...SEEDS);
    const ratios = [...out.matchAll(/^.* di atas .* (\d+(?:,\d+)?):1 +(\d+(?:,\d+)?):1$/gm)].map(
      ([, ratio = '', required = '']) => Number(ratio.replace(',', '.')) / Number(required.replace(',', '.')),
    );
    expect(ratios).toHaveLength(34);
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    expect(out).toContain('112 pasangan lain sama pada setiap tema');
    const english = await create('dinas-laut', ...SEEDS, '--lang', 'en');
    expect(english.out).toMatch(/^PAIR +SCHEME +CONTRAST +NEEDED$/m);
    expect(english.out).toMatch(/^brand on brand-soft +light +\d+\.\d+:1 +4\.5:1$/m);
  });

  it('says what to do next, in lines to copy', async () => {
    const { out } = await create('dinas-laut', ...SEEDS, '--motif', 'wave', '--card', 'badge');
    expect(out).toMatch(/@import '.*\/dinas-laut\.css';/);
    expect(out).toContain(
      '<html data-humas-theme="dinas-laut" data-humas-masthead="motif" data-humas-card="badge" data-humas-date="long">',
    );
    expect(out).toContain('motif={motifs.wave}');
  });

  it('takes every seed', async () => {
    await create(
      'dinas-sosial',
      ...SEEDS,
      ...['--brand-dark', 'fb9', '--accent', '0a7', '--radius', '3', '--font-interface', 'Aksara'],
      ...['--font-reading', 'Lontar, serif', '--masthead', 'formal', '--motif', 'kawung'],
      ...['--card', 'text', '--date', 'short'],
    );
    const css = await read('dinas-sosial.css');
    for (const declaration of [
      '--humas-brand: light-dark(#7a3e00, #ffbb99)',
      '--humas-accent: #00aa77',
      '--humas-radius: 3px',
      '--humas-font-interface: Aksara, system-ui',
      '--humas-font-reading: Lontar, serif',
      '--humas-manner-masthead-direction: column',
      '--humas-manner-masthead-motif: 24px',
    ])
      expect(css).toContain(declaration);
    const { manners, motif } = JSON.parse(await read('dinas-sosial.tokens.json')).$extensions[
      'id.humas.theme'
    ];
    expect({ manners, motif }).toEqual({
      manners: { masthead: 'formal', card: 'text', date: 'short' },
      motif: 'kawung',
    });
  });

  it('--json says everything that was measured', async () => {
    const { out } = await create('dinas-sosial', ...SEEDS, '--json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ name: 'dinas-sosial', refused: [] });
    expect(report.files).toEqual([
      join(folder, 'dinas-sosial.tokens.json'),
      join(folder, 'dinas-sosial.css'),
    ]);
    expect(report.contrast).toHaveLength(146);
  });
});

describe('low contrast', () => {
  it('is refused with the numbers and a colour that passes, and nothing is written', async () => {
    const run = await create('dinas-cerah', '--label', 'Dinas Cerah Contoh', '--brand', '#e08a00');
    expect(run).toMatchObject({ code: 1, out: '', files: [] });
    expect(run.err).toContain('brand di atas surface, terang: 2,69:1 (perlu 4,5:1)');
    const [, nearest = ''] = /--brand '(#[0-9a-f]{6})'/.exec(run.err) ?? [];
    const mended = await create('dinas-cerah', '--label', 'Dinas Cerah Contoh', '--brand', nearest);
    expect(mended.code, mended.err).toBe(0);
  });

  it('of the dark colour names its own option', async () => {
    const run = await create('dinas-cerah', ...SEEDS, '--brand-dark', '#444444', '--lang', 'en');
    expect(run).toMatchObject({ code: 1, files: [] });
    expect(run.err).toMatch(/brand on surface, dark: 1\.\d+:1 \(needs 4\.5:1\)/);
    expect(run.err).toMatch(/passes everywhere: --brand-dark '#[0-9a-f]{6}'/);
    expect(run.err).not.toContain("--brand '");
  });

  it('with --json lists the pairs for a script', async () => {
    const run = await create('dinas-cerah', '--label', 'Dinas Cerah Contoh', '--brand', '#e08a00', '--json');
    expect(run.code).toBe(1);
    const { files, refused } = JSON.parse(run.out);
    expect(files).toEqual([]);
    expect(refused[0].ratio).toBeLessThan(refused.at(-1).ratio);
    expect(refused).toContainEqual(
      expect.objectContaining({
        foreground: 'brand',
        background: 'surface',
        ratio: 2.69,
        required: 4.5,
        change: { token: 'brand', from: '#e08a00', to: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      }),
    );
  });
});

describe('what cannot be used is refused in plain words, and nothing is written', () => {
  it.each([
    [['dinas'], '--label'],
    [['dinas', '--label', 'X'], '--brand'],
    [['dinas', '--label', 'X', '--brand', 'merah'], '--brand "merah" bukan warna'],
    [['dinas', ...SEEDS, '--brand-dark', '#12'], '--brand-dark "#12" bukan warna'],
    [['dinas', ...SEEDS, '--accent', 'gold'], '--accent "gold" bukan warna'],
    [['Dinas Sosial', ...SEEDS], 'huruf kecil'],
    [['../dinas', ...SEEDS], 'huruf kecil'],
    [['netral', ...SEEDS], 'sudah terpakai'],
    [['dinas', '--label', ' ', '--brand', '#7a3e00'], '--label'],
    [['dinas', ...SEEDS, '--radius', '40'], '0 sampai 16'],
    [['dinas', ...SEEDS, '--radius', 'bulat'], '--radius "bulat"'],
    [['dinas', ...SEEDS, '--font-reading', 'Georgia; }'], '--font-reading'],
    [['dinas', ...SEEDS, '--masthead', 'tirai'], 'line, band, motif, formal'],
    [['dinas', ...SEEDS, '--card', 'besar'], 'picture, badge, text'],
    [['dinas', ...SEEDS, '--date', 'romawi'], 'long, badge, short'],
    [['dinas', ...SEEDS, '--motif', 'naga'], 'wave, kawung, padi'],
    [['dinas', ...SEEDS, '--masthead', 'motif'], '--motif'],
    [['dinas', ...SEEDS, '--masthead', 'band', '--motif', 'wave'], '--masthead'],
    [['dinas', ...SEEDS, '--ink', '#000000'], '--ink'],
    [['dinas', ...SEEDS, '--focus', '#ffffff'], '--focus'],
  ])('%j', async ([name = '', ...args], hint) => {
    expect(await create(name, ...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(hint),
      files: [],
    });
    expect((await create(name, ...args, '--lang', 'en')).err).not.toMatch(/bukan|pakai|tidak/i);
  });
});

describe('files that are there', () => {
  it('stay as they are, and no half theme appears beside them', async () => {
    await writeFile(join(folder, 'dinas-sosial.css'), 'milik saya');
    const run = await create('dinas-sosial', ...SEEDS);
    expect(run).toMatchObject({ code: 1, out: '', files: ['dinas-sosial.css'] });
    expect(run.err).toContain('--force');
    expect(await read('dinas-sosial.css')).toBe('milik saya');
  });

  it('are replaced with --force', async () => {
    await writeFile(join(folder, 'dinas-sosial.css'), 'milik saya');
    expect((await create('dinas-sosial', ...SEEDS, '--force')).code).toBe(0);
    expect(await read('dinas-sosial.css')).toContain('#7a3e00');
  });

  it('a folder that is a file is named', async () => {
    await writeFile(join(folder, 'tema'), '');
    const run = await create('dinas-sosial', ...SEEDS, '--out', join(folder, 'tema'));
    expect(run).toMatchObject({ code: 1, out: '', files: ['tema'] });
    expect(run.err).toContain(join(folder, 'tema'));
  });
});
