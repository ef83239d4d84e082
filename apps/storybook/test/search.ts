import Fuse from 'fuse.js';
import type { Entry } from './built.ts';

/** What Storybook's sidebar lists while somebody types; `id` may name a heading after `#`. */
export type Found = { id: string; name: string };

type Item = Found & { path: string[]; anchors?: Entry['anchors'] };

/**
 * Storybook's own search over the built index: the same library in the same version, with the same options and the same
 * list (`sidebar/Search.tsx` of Storybook 10). `search.full.test.ts` asks the search box itself and expects the same pages.
 */
export function searchOf(entries: readonly Entry[]): (question: string) => Found[] {
  const items: Item[] = entries.flatMap(({ id, name, title, type, anchors }) => {
    const path = title.split('/');
    if (type === 'story') return [{ id, name, path }];
    const headings = (anchors ?? []).map((anchor) => ({
      id: `${id}#${anchor.id}`,
      name: path[0] === anchor.title ? name : `${name} / ${anchor.title}`,
      path,
      anchors: [anchor],
    }));
    return [{ id, name, path }, ...headings];
  });
  const fuse = new Fuse(items, {
    shouldSort: true,
    tokenize: true,
    findAllMatches: true,
    includeScore: true,
    includeMatches: true,
    threshold: 0.2,
    location: 0,
    distance: 100,
    maxPatternLength: 32,
    minMatchCharLength: 1,
    keys: [
      { name: 'name', weight: 0.6 },
      { name: 'path', weight: 0.3 },
      { name: 'anchors.title', weight: 0.1 },
    ],
  });
  return (question) =>
    fuse.search(question).map(({ item }) => ('item' in item ? (item.item as Item) : (item as Item)));
}
