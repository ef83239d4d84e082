import { partsOf } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const agency: TagFacts = {
  tag: 'humas-agency',
  type: 'HumasAgencyElement',
  inCore: false,
  summary: 'Who publishes: logo and name.',
  description: 'Logo, name and the line that names the parent; on request every way to reach the agency.',
  attributes: [
    { name: 'agency', is: 'text', description: 'Short name of the agency. Needed.' },
    {
      name: 'size',
      is: 'choice',
      choices: ['small', 'large'],
      default: 'small',
      description: '`small` for a row or a card, `large` for a page about the agency.',
    },
    { name: 'href', is: 'text', description: 'Where its name leads. Left out: the name is plain text.' },
    { name: 'contacts', is: 'flag', description: 'With phone, e-mail, address and hours.' },
  ],
  fallback: 'The agency’s name with a link.',
  parts: partsOf('agency-identity', 'agency-logo', 'contact-channels', 'contact'),
  example: `<humas-agency agency="kepegawaian" contacts>
  <a href="https://www.example.go.id">Badan Kepegawaian</a>
</humas-agency>`,
};
