import { TagList } from './tag-list.js';

export const good = <TagList tags={['BLU'] as const} hrefOf={(tag) => `/topik/${tag}`} />;

export const bad = (
  <>
    {/* @ts-expect-error a list needs its tags, even if none */}
    <TagList />
    {/* @ts-expect-error tags are words */}
    <TagList tags={[{ slug: 'blu' }]} />
    {/* @ts-expect-error addresses are made from the tag */}
    <TagList tags={['BLU']} hrefOf="/topik" />
  </>
);
