import type { AttributeFacts, EventFacts } from './types.ts';

/** Attributes of every tag. */
export const commonAttributes: readonly AttributeFacts[] = [
  {
    name: 'api-url',
    is: 'text',
    description:
      'Address of the content API. Left out: `data-humas-api-url` of the nearest element around the tag, else the server that the script came from.',
  },
  {
    name: 'locale',
    is: 'choice',
    choices: ['id', 'en'],
    description: 'Language of the widget’s words. Left out: the nearest `lang` around the tag, else `id`.',
  },
  {
    name: 'theme',
    is: 'text',
    description:
      'Colours of an agency: `netral`, `setneg`, `setkab`, `kepegawaian`, `politeknik` or `kesejahteraan`. Left out: what the page around it has set, else `netral`.',
  },
  {
    name: 'scheme',
    is: 'choice',
    choices: ['light', 'dark', 'auto'],
    description:
      '`auto` follows the reader’s device. Left out: the colour scheme of the page, light on most.',
  },
  {
    name: 'time-zone',
    is: 'zone',
    description: 'Where the clock of its dates stands, such as `Asia/Makassar`. Left out: `Asia/Jakarta`.',
  },
  {
    name: 'heading-level',
    is: 'number',
    min: 2,
    max: 4,
    default: 2,
    description: 'Where the widget’s heading stands in the page’s outline, if it has one.',
  },
];

/** Names one article. */
export const articleAttributes: readonly AttributeFacts[] = [
  { name: 'article', is: 'text', description: 'Id of the article, `art_…`. Or set `agency` and `slug`.' },
  { name: 'agency', is: 'text', description: 'Short name of the agency whose article it is, with `slug`.' },
  { name: 'slug', is: 'text', description: 'End of the article’s address, with `agency`.' },
];

/** Events of every tag. All of them bubble and leave the shadow root. */
export const commonEvents: readonly EventFacts[] = [
  {
    name: 'humas-ready',
    detail: "{ state: 'ready' | 'empty' | 'stale' }",
    description:
      'The widget has what it shows. `empty`: there is nothing. `stale`: the last good copy, since the API does not answer.',
  },
  {
    name: 'humas-error',
    detail: '{ code: string; message: string }',
    description:
      'Nothing came, or it could not be shown; the children stay. `code` is the API’s own where it gave one.',
  },
];
