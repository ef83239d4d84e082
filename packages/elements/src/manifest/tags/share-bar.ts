import { partsOf } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const shareBar: TagFacts = {
  tag: 'humas-share-bar',
  type: 'HumasShareBarElement',
  inCore: true,
  summary: 'Links to pass a page on.',
  description:
    'WhatsApp, X, Facebook and others as plain links, copying the address, the device’s own sharing. Networks learn nothing about who reads. Needs no API.',
  attributes: [
    {
      name: 'url',
      is: 'text',
      description: 'What is shared. Left out: the page’s canonical address, else its own.',
    },
    {
      name: 'share-title',
      is: 'text',
      description: 'Its headline. Left out: the page’s `og:title`, else its title.',
    },
    { name: 'text', is: 'text', description: 'Words that go along. Left out: the headline.' },
  ],
  fallback: 'A link that shares by itself, such as to WhatsApp.',
  parts: partsOf('share-bar'),
  example: `<humas-share-bar>
  <a href="https://wa.me/?text=https%3A%2F%2Fwww.example.go.id%2Fberita">Bagikan lewat WhatsApp</a>
</humas-share-bar>`,
};
