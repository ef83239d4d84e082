import { expect, test } from 'vitest';
import { serializeJsonLd } from './serialize.js';

const hostile = { '@context': 'https://schema.org', '@type': 'NewsArticle' } as const;

test('content can neither end the script element nor open a comment in it', () => {
  const json = serializeJsonLd({ ...hostile, headline: '</script><script>alert(1)</script><!-- & \u2028' });
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json).headline).toBe('</script><script>alert(1)</script><!-- & \u2028');
});

test('ordinary words are written as they are', () => {
  expect(serializeJsonLd({ ...hostile, headline: 'Berkas “cukup” sekali' })).toContain(
    'Berkas “cukup” sekali',
  );
});
