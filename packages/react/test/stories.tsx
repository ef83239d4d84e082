import { composeStories } from '@storybook/react';
import type { ComponentType } from 'react';

/** One story, ready to render. */
export type ComposedStory = { name: string; widget: string; Story: ComponentType<object> };

const modules = import.meta.glob<Parameters<typeof composeStories>[0]>('../src/*/*.stories.tsx', {
  eager: true,
});

const sources = import.meta.glob<string>('../src/*/*.stories.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every story of every widget in the order they are told, so that a new one is tested by being written. */
export const stories: ComposedStory[] = Object.entries(modules).flatMap(([path, module]) => {
  const widget = path.split('/').at(-2) ?? '';
  // A module lists its names by the alphabet; only its source knows which comes first.
  const place = (name: string) => sources[path]?.indexOf(`export const ${name}:`) ?? 0;
  return Object.entries(composeStories(module))
    .sort(([one], [other]) => place(one) - place(other))
    .map(([name, Story]) => ({ name: `${widget} ${name}`, widget, Story: Story as ComponentType<object> }));
});
