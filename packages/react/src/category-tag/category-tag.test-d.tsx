import { CategoryTag } from './category-tag.js';

export const good = (
  <CategoryTag category={{ name: { id: 'Berita', en: 'News' } }} verdict={null} href="/berita" />
);

export const bad = (
  <>
    {/* @ts-expect-error a rubric has its name in both languages */}
    <CategoryTag category="Berita" />
    {/* @ts-expect-error there is no such verdict */}
    <CategoryTag verdict="fake" />
    {/* @ts-expect-error the prefix is ours; other words go into labels */}
    <CategoryTag prefix="Rubrik:" />
  </>
);
