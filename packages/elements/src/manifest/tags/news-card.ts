import { articleAttributes } from '../common.ts';
import { cardParts } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const newsCard: TagFacts = {
  tag: 'humas-news-card',
  type: 'HumasNewsCardElement',
  inCore: false,
  summary: 'One article as a card.',
  description: 'Picture, headline, summary and date of one article, with one link.',
  attributes: [
    ...articleAttributes,
    {
      name: 'variant',
      is: 'choice',
      choices: ['card', 'lead', 'item', 'text'],
      default: 'card',
      description:
        '`card` picture above, `lead` large, `item` a row with a small picture, `text` words alone.',
    },
    { name: 'views', is: 'flag', description: 'Shows how often the article was read.' },
  ],
  fallback: 'The article’s headline with its link.',
  parts: cardParts,
  example: `<humas-news-card agency="kepegawaian" slug="layanan-daring" variant="lead">
  <a href="https://www.example.go.id/layanan-daring">Layanan kepegawaian daring kini menjangkau 38 provinsi</a>
</humas-news-card>`,
};
