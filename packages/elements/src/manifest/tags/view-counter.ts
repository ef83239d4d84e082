import { articleAttributes } from '../common.ts';
import { partsOf } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const viewCounter: TagFacts = {
  tag: 'humas-view-counter',
  type: 'HumasViewCounterElement',
  inCore: true,
  summary: 'How often an article was read.',
  description:
    '“Dibaca 19.111 kali”, within a line of text. However many are on a page, one request tells all counts. No cookie, no personal data.',
  attributes: [
    ...articleAttributes,
    {
      name: 'record',
      is: 'flag',
      description: 'Counts this reader too. Only on the page that shows the article itself.',
    },
    {
      name: 'variant',
      is: 'choice',
      choices: ['full', 'compact'],
      default: 'full',
      description: '`full` 19.111, `compact` 19,1 rb. The smaller script prints all counts in full.',
    },
  ],
  fallback: 'Nothing, or a link that says what is counted.',
  parts: ['hidden-text', ...partsOf('view-counter')],
  example: '<humas-view-counter agency="kepegawaian" slug="layanan-daring" record></humas-view-counter>',
};
