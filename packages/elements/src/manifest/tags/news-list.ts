import { listParts } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const newsList: TagFacts = {
  tag: 'humas-news-list',
  type: 'HumasNewsListElement',
  inCore: true,
  summary: 'Latest or most read news of an agency.',
  description:
    'News of one agency or of all, as a list, a grid, a ranking or plain headlines. When the API is away, the last good list is shown with its age. Takes the place of the national GPR box.',
  attributes: [
    { name: 'agency', is: 'text', description: 'Short name of the agency. Left out: news of all agencies.' },
    { name: 'include-units', is: 'flag', description: 'With news of the units below the agency.' },
    { name: 'category', is: 'text', description: 'Only this category, by its short name.' },
    { name: 'tag', is: 'text', description: 'Only news with this tag.' },
    { name: 'type', is: 'text', description: 'Only this type: `news`, `pressRelease`, `announcement` …' },
    { name: 'language', is: 'text', description: 'Only news written in this language: `id` or `en`.' },
    { name: 'count', is: 'number', min: 1, max: 20, default: 5, description: 'How many stories, 1 to 20.' },
    {
      name: 'variant',
      is: 'choice',
      choices: ['latest', 'grid', 'popular', 'text'],
      default: 'latest',
      description: '`latest` rows with dates, `grid` of cards, `popular` with places, `text` words alone.',
    },
    {
      name: 'window',
      is: 'choice',
      choices: ['7d', '24h', 'all'],
      default: '7d',
      description: 'For `popular`: read most within seven days, 24 hours, or ever.',
    },
    { name: 'heading', is: 'text', description: 'Heading above the list.' },
    { name: 'see-all', is: 'text', description: 'Address of all news; adds a link “see all”.' },
    { name: 'views', is: 'flag', description: 'Shows how often each story was read; one request for all.' },
    { name: 'no-pictures', is: 'flag', description: 'Leaves the stories’ pictures out.' },
    {
      name: 'source',
      is: 'text',
      description:
        'Address of a feed in the API’s place: XML of the GPR box, RSS 2.0, Atom or JSON Feed. Not in humas-elements-core.js.',
    },
  ],
  fallback: 'A link to the news, or a list of links.',
  parts: listParts,
  example: `<humas-news-list agency="kepegawaian" count="5" heading="Berita terbaru">
  <a href="https://www.example.go.id/berita">Berita Badan Kepegawaian</a>
</humas-news-list>`,
};
