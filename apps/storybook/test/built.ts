import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `storybook build` puts the static Storybook. */
export const folder = join(import.meta.dirname, '../storybook-static');

/** A page or a story, as the built Storybook lists it. */
export type Entry = {
  id: string;
  title: string;
  name: string;
  type: 'docs' | 'story';
  anchors?: readonly { id: string; title: string }[];
};

/** Everything the built Storybook holds, in the order of its sidebar. */
export function builtEntries(): Entry[] {
  try {
    const index: { entries: Record<string, Entry> } = JSON.parse(
      readFileSync(join(folder, 'index.json'), 'utf8'),
    );
    return Object.values(index.entries);
  } catch (cause) {
    const how = 'Build it first: npx turbo run build --filter=@humas-internal/storybook.';
    throw new Error(`The built Storybook has no readable index.json. ${how}`, { cause });
  }
}
