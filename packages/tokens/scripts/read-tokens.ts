import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import type { DesignTokens } from 'style-dictionary/types';
import { transforms } from './transforms.ts';

/** Variable name without `--humas-` → CSS value. */
export type Values = Record<string, string>;

/** How a theme behaves where colour alone cannot say it. */
export type Manners = { masthead: string; card: string; date: string };

/** One theme, read and resolved in both schemes. */
export type ResolvedTheme = { name: string; label: string; manners: Manners; light: Values; dark: Values };

/** A theme file: DTCG groups for each scheme, and what DTCG has no words for under `$extensions`. */
export type ThemeSource = {
  $extensions: { 'id.humas.theme': { label: string; manners: Manners } };
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

/** A theme may replace single tokens of a group, so groups are merged one by one, not swapped. */
function merge(...layers: DesignTokens[]): DesignTokens {
  const merged: Record<string, DesignTokens[string]> = {};
  for (const layer of layers)
    for (const [key, value] of Object.entries(layer)) {
      if (key.startsWith('$description') || key === '$extensions') continue;
      const before = merged[key];
      merged[key] =
        before && typeof before === 'object' && typeof value === 'object'
          ? ({ ...before, ...value } as DesignTokens)
          : value;
    }
  return merged as DesignTokens;
}

/** Resolves one theme on a foundation, in both schemes. */
export async function resolveTheme(
  name: string,
  source: ThemeSource,
  foundation: Foundation,
): Promise<ResolvedTheme> {
  const { label, manners } = source.$extensions['id.humas.theme'];
  return {
    name,
    label,
    manners,
    light: await resolve(merge(foundation.shared, foundation.light, source.light)),
    dark: await resolve(merge(foundation.shared, foundation.dark, source.dark)),
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
