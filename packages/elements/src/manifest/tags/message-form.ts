import { partsOf } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const messageForm: TagFacts = {
  tag: 'humas-message-form',
  type: 'HumasMessageFormElement',
  inCore: false,
  summary: 'Readers write to the agency.',
  description:
    'Thanks, an opinion, or “this is wrong”. Somebody reads it before it may be shown. Nothing of it is kept in the browser.',
  attributes: [
    { name: 'agency', is: 'text', description: 'Short name of the agency that gets the message. Needed.' },
    { name: 'article', is: 'text', description: 'Id of the article it is about, `art_…`.' },
    {
      name: 'kind',
      is: 'choices',
      choices: ['feedback', 'appreciation', 'correctionRequest'],
      description: 'Which kinds a reader may choose, with spaces between. Left out: all.',
    },
  ],
  events: [
    {
      name: 'humas-message-sent',
      detail: '{ agency: string }',
      description: 'The API has stored a message.',
    },
  ],
  fallback: 'A link to the agency’s contacts.',
  parts: ['hidden-text', ...partsOf('message-form')],
  example: `<humas-message-form agency="kepegawaian" kind="feedback correctionRequest">
  <a href="mailto:humas@example.go.id">Kirim pesan lewat surel</a>
</humas-message-form>`,
};
