import { composeStories } from '@storybook/react';
import type { ComponentType } from 'react';

/** One story, ready to render. */
export type ComposedStory = { name: string; widget: string; Story: ComponentType };

const modules = import.meta.glob<Parameters<typeof composeStories>[0]>('../src/*/*.stories.tsx', {
  eager: true,
});

/** Every story of every widget, so that a new one is tested by being written. */
export const stories: ComposedStory[] = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(composeStories(module)).map(([name, Story]) => ({
    name: `${path.split('/').at(-2)} ${name}`,
    widget: path.split('/').at(-2) ?? '',
    Story: Story as ComponentType,
  })),
);
