import { articleAttributes } from '../common.ts';
import { partsOf } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const reactionPoll: TagFacts = {
  tag: 'humas-reaction-poll',
  type: 'HumasReactionPollElement',
  inCore: true,
  summary: 'What readers think of an article.',
  description:
    'One question, one answer per browser, which can be changed and withdrawn. Shows its children when the article has no poll.',
  attributes: [
    ...articleAttributes,
    {
      name: 'return-to',
      is: 'text',
      description:
        'Address a reader comes back to whose press was sent as a plain form. Left out: this page.',
    },
  ],
  events: [
    {
      name: 'humas-reaction',
      detail: '{ article: string; choice: string | null }',
      description: 'The API has taken an answer; `null`: it was withdrawn.',
    },
  ],
  fallback: 'A link to the article.',
  parts: ['hidden-text', ...partsOf('reaction-poll')],
  example: '<humas-reaction-poll agency="kepegawaian" slug="layanan-daring"></humas-reaction-poll>',
};
