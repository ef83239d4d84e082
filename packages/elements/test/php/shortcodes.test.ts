import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ok, PhpSite } from './php-site.ts';
import { article } from './samples.ts';

let site: PhpSite;
beforeAll(async () => {
  site = await PhpSite.start();
});
beforeEach(() => site.reset());
afterAll(() => site.close());

/** WordPress runs whatever stands in brackets in the text of a post, also what blocks have printed before. */
const SHORTCODE = '[embed]https://jahat.example[/embed] [[a]] Rp7 juta [ralat]';
const both = { id: SHORTCODE, en: SHORTCODE };

test('words of the API, which other agencies write, are no shortcodes of the site that shows them', async () => {
  const story = article({
    headline: SHORTCODE,
    excerpt: SHORTCODE,
    canonicalUrl: `https://berita.example/[gallery]`,
    clarification: {
      verdict: 'hoax',
      claim: SHORTCODE,
      explanation: SHORTCODE,
      evidence: [{ label: SHORTCODE, url: 'https://bukti.example/[gallery]' }],
      appearances: [],
    },
  } as never);
  site.answer = ({ url }) => {
    if (url.includes('/poll'))
      return ok({ state: 'open', total: 1, question: both, options: [{ key: SHORTCODE, label: both }] });
    if (url.includes('/terms'))
      return ok({ version: SHORTCODE, consent: both, sections: [{ title: both, items: [both] }] });
    if (url.includes('/counters')) return ok({ items: [] });
    if (/\/v1\/agencies\/[^/]+$/.test(url))
      return ok({ name: SHORTCODE, contacts: { phone: SHORTCODE, email: SHORTCODE, address: SHORTCODE } });
    return ok(url.includes('/v1/articles?') ? { items: [story] } : story);
  };
  const about = `'article' => ${JSON.stringify(story.id)}`;
  const { html } = await site.page(
    `humas_news_list(['heading' => '[galeri]', 'see_all' => '/[a]'])`,
    `humas_news_card([${about}])`,
    `humas_clarification([${about}])`,
    `humas_reaction_poll([${about}])`,
    `humas_message_form([])`,
    `humas_agency(['contacts' => true])`,
    `humas_share_bar(['url' => 'https://a.example/[a]', 'share_title' => '[a]'])`,
  );
  // WordPress turns decimal ones back after the first look.
  expect(html).not.toMatch(/[[\]]|&#9[13];/);
  // Readers see the brackets.
  const seen = html.replaceAll('&#x5b;', '[').replaceAll('&#x5d;', ']');
  expect(seen.split(SHORTCODE).length).toBeGreaterThan(12);
});

test.each([
  '\u0000',
  '2026-11-23T10:00:00\u0000',
  '+275760-09-13',
  '@9e99',
  '99999999999999999999',
  'next week',
  '{}',
  '2026-02-30',
])('a date that is none costs the story its date: %j', async (publishedAt) => {
  site.answer = () => ok({ items: [article({ publishedAt })] });
  expect((await site.page('humas_news_list([])')).html).toContain('<li><a href=');
});
