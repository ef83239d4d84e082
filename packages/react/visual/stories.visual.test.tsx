import { test } from 'vitest';
import { stories } from '../test/stories.tsx';
import { expectToLookLike } from './snapshot.tsx';

test.each(stories)('$name looks as it did', async ({ name, Story }) => {
  await expectToLookLike(name.replace(' ', '--').toLowerCase(), <Story />);
});
