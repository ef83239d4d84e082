import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import type { DesignTokens } from 'style-dictionary/types';
import { checkManners, motifOf } from '../src/check-manners.ts';
import { mannerVariables } from '../src/manner-variables.ts';
import type { Manners } from '../src/manners.ts';
import type { Motif } from '../src/motifs.ts';
import { isOpen, openTokens } from '../src/open-tokens.ts';
import { transforms } from './transforms.ts';

/** Variable name without `--humas-` → CSS value. */
export type Values = Record<string, string>;

/** One theme, read, checked and resolved in both schemes. */
export type ResolvedTheme = {
  name: string;
  label: string;
  manners: Manners;
  motif: Motif | undefined;
  /** The name of the motif when it is one of ours. */
  motifName: string | undefined;
  light: Values;
  dark: Values;
};

/** A theme file: DTCG groups for both schemes and for each, and what DTCG has no words for under `$extensions`. */
export type ThemeSource = {
  $extensions: {
    'id.humas.theme': { label: string; manners: Record<string, unknown>; motif?: unknown };
  };
  /** Fonts and roundness, which do not change with the scheme. */
  shared?: DesignTokens;
  light: DesignTokens;
  dark: DesignTokens;
};

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

/**
 * Runs Style Dictionary over merged DTCG groups.
 *
 * @returns published values only: the raw palette is left out.
 * @throws when an alias points nowhere, or a colour's `hex` and `components` disagree.
 */
async function resolve(groups: DesignTokens): Promise<Values> {
  const dictionary = new StyleDictionary({
    usesDtcg: true,
    tokens: groups,
    platforms: { css: { transforms } },
    log: { verbosity: 'silent', errors: { brokenReferences: 'throw' } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const values: Values = {};
  for (const token of allTokens) {
    const declared: unknown = token.original.$value?.hex;
    if (declared && declared !== token.$value)
      throw new Error(
        `humas: token "${token.path.join('.')}" says hex ${declared}, its components say ${token.$value}. ` +
          'Tools that read one would draw another colour than tools that read the other. Make them agree.',
      );
    if (token.path[0] !== 'palette') values[token.name] = String(token.$value);
  }
  return values;
}

/** What every theme stands on: the raw palette, sizes, and the two schemes. */
export type Foundation = { shared: DesignTokens; light: DesignTokens; dark: DesignTokens };

/** Reads palette, foundation and schemes from a folder of DTCG files. */
export async function readFoundation(folder: string): Promise<Foundation> {
  const files = (await readdir(join(folder, 'foundation'))).sort();
  const groups = await Promise.all([
    readJson<DesignTokens>(join(folder, 'palette.tokens.json')),
    ...files.map((file) => readJson<DesignTokens>(join(folder, 'foundation', file))),
  ]);
  return {
    shared: Object.assign({}, ...groups) as DesignTokens,
    light: await readJson(join(folder, 'schemes/light.tokens.json')),
    dark: await readJson(join(folder, 'schemes/dark.tokens.json')),
  };
}

/** A theme replaces values of single tokens: groups are merged token by token, and a token keeps its unit. */
function merge(...layers: (DesignTokens | undefined)[]): DesignTokens {
  const merged: Record<string, Record<string, object>> = {};
  for (const layer of layers)
    for (const [name, group] of Object.entries(layer ?? {})) {
      if (name.startsWith('$')) continue;
      const target = merged[name] ?? {};
      merged[name] = target;
      for (const [token, value] of Object.entries(group as Record<string, object>))
        target[token] = isPlain(target[token]) && isPlain(value) ? { ...target[token], ...value } : value;
    }
  return merged as DesignTokens;
}

const isPlain = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws {Error} when a theme sets what has to be the same for every agency. */
async function assertOpen(name: string, layer: DesignTokens | undefined, foundation: Foundation) {
  const known = await resolve(merge(foundation.shared, layer));
  const base = await resolve(merge(foundation.shared));
  const locked = Object.keys(known).filter((token) => known[token] !== base[token] && !isOpen(token));
  if (locked.length > 0)
    throw new Error(
      `humas: theme "${name}" sets ${locked.join(', ')}. Ink, surfaces, focus and sizes are the same for every agency, ` +
        `so that who can read one site can read all of them. A theme may set ${openTokens.join(', ')}.`,
    );
}

/**
 * Resolves one theme on a foundation, in both schemes.
 *
 * @throws when it sets what no theme may, or asks for a manner that no widget knows.
 */
export async function resolveTheme(
  name: string,
  source: ThemeSource,
  foundation: Foundation,
): Promise<ResolvedTheme> {
  const { label, manners, motif: wanted } = source.$extensions['id.humas.theme'];
  checkManners(name, manners);
  const motif = motifOf(name, manners.masthead, wanted);
  for (const layer of [source.shared, source.light, source.dark]) await assertOpen(name, layer, foundation);
  const scheme = async (which: 'light' | 'dark') => {
    const values = await resolve(merge(foundation.shared, foundation[which], source.shared, source[which]));
    return { ...values, ...mannerVariables(manners.masthead, motif, values) };
  };
  return {
    name,
    label,
    manners,
    motif,
    motifName: typeof wanted === 'string' ? wanted : undefined,
    light: await scheme('light'),
    dark: await scheme('dark'),
  };
}

/** Reads and resolves every theme of a folder; `netral`, the default, comes first. */
export async function readThemes(folder: string): Promise<ResolvedTheme[]> {
  const foundation = await readFoundation(folder);
  const names = (await readdir(join(folder, 'themes'))).map((file) => basename(file, '.tokens.json')).sort();
  const ordered = ['netral', ...names.filter((name) => name !== 'netral')];
  return Promise.all(
    ordered.map(async (name) =>
      resolveTheme(name, await readJson(join(folder, 'themes', `${name}.tokens.json`)), foundation),
    ),
  );
}
