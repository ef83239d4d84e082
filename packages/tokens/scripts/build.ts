import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertContrast, contrastTable } from '../src/contrast.ts';
import { assertComplete } from './completeness.ts';
import { themeSelector, writeCss } from './css.ts';
import { readThemes } from './read-tokens.ts';
import { writeTypedMap } from './typed-map.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Leaves an unchanged file alone, so that watchers and caches do not see a change that is none. */
async function writeIfChanged(file: string, text: string) {
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before !== text) await writeFile(file, text);
}

const themes = await readThemes(join(root, 'tokens'));
assertComplete(themes);
const contrast = themes.flatMap(assertContrast);

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'themes'), { recursive: true });
const blocks = themes.map((theme, index) => ({
  theme,
  selector: index === 0 ? `:root,${themeSelector(theme.name)}` : themeSelector(theme.name),
}));
await writeFile(join(dist, 'tokens.css'), writeCss(themes, blocks));
for (const theme of themes)
  await writeFile(
    join(dist, 'themes', `${theme.name}.css`),
    writeCss(themes, [{ theme, selector: `:root,${themeSelector(theme.name)}` }]),
  );
await writeFile(join(dist, 'contrast.json'), `${JSON.stringify(contrastTable(contrast), null, 1)}\n`);
await writeIfChanged(join(root, 'src/generated.ts'), writeTypedMap(themes));
console.log(`tokens: ${themes.length} themes, ${contrast.length} colour pairs measured`);
