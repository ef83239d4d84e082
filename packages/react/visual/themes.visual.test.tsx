import { schemeNames, themeNames } from '@humas/tokens';
import { test } from 'vitest';
import { Composite } from '../test/composite.tsx';
import { expectToLookLike } from './snapshot.tsx';

const dresses = themeNames.flatMap((theme) => schemeNames.map((scheme) => [theme, scheme] as const));

test.each(dresses)('every widget in %s, %s, looks as it did', async (theme, scheme) => {
  await expectToLookLike(`theme--${theme}-${scheme}`, <Composite theme={theme} />, { theme, scheme });
});
