import { examples } from '@humas/contract/examples';
import { widgets } from '@humas/elements/snippet';
import { describe, expect, test } from 'vitest';
import { API, SITE, useSite } from './site.ts';

const [article] = examples['articles.list'].items;
const site = useSite();
const MANIFEST = '/embed/v1/manifest.json';
const file = (letter: string) => ({
  integrity: `sha384-${letter.repeat(64)}`,
  hash: letter.repeat(16),
  bytes: 115_200,
  gzip: 38_100,
});
const manifest = {
  version: '0.1.0',
  files: { 'humas-elements.js': file('a'), 'humas-elements.css': file('b') },
};

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

/** The code to copy, as it stands in the page and as it is copied; and the preview. */
async function chosen(path: string) {
  const { answer, html } = await site.page(path);
  const result = html.slice(html.indexOf('id="kode"'), html.indexOf('newsroom-embed__facts'));
  const [, escaped] = /<pre[^>]*><code>(.*?)<\/code><\/pre>/s.exec(result) ?? [];
  const [, preview] = /class="newsroom-embed__preview"[^>]*>(.*?)<\/div>/s.exec(result) ?? [];
  return { answer, html, escaped, code: escaped && plain(escaped), preview };
}

describe('whoever comes without a choice', () => {
  test('gets code at once, and sees the very tag', async () => {
    const { code, preview } = await chosen('/sematkan');
    expect(code).toBe(
      [
        `<link rel="stylesheet" href="${API}/embed/v1/humas-elements.css">`,
        `<script type="module" src="${API}/embed/v1/humas-elements.js"></script>`,
        '<humas-news-list agency="kepegawaian">',
        `  <a href="${SITE}/kepegawaian">Berita Badan Kepegawaian Nusantara</a>`,
        '</humas-news-list>',
      ].join('\n'),
    );
    expect(preview).toContain(`<humas-news-list api-url="${API}" agency="kepegawaian">`);
  });

  test.each(widgets)('and asks for $tag, too', async ({ tag, title, fallback }) => {
    const { html, code } = await chosen(`/sematkan?widget=${tag.replace('humas-', '')}`);
    expect(code).toMatch(new RegExp(`\\n<${tag}[ >]`));
    expect(html).toMatch(new RegExp(`aria-current="page"[^>]*>\\s*${title.id}`));
    if (fallback === 'article') expect(code).toContain(`<a href="${article?.canonicalUrl}">`);
    if (fallback === 'contact') expect(code).toContain(`<a href="${SITE}/kepegawaian/pesan">`);
  });

  test('can choose every widget, and each choice keeps its agency', async () => {
    const { html } = await site.page('/sematkan?agency=kepegawaian');
    const links = [...html.matchAll(/href="(\/sematkan\?widget=[^"]+)"/g)].map(([, href = '']) =>
      plain(href),
    );
    for (const { tag, fields } of widgets) {
      const link = links.find((href) => href.startsWith(`/sematkan?widget=${tag.replace('humas-', '')}&`));
      if (fields.some(({ name }) => name === 'agency')) expect(link, tag).toContain('agency=kepegawaian');
    }
    expect(links.length).toBeGreaterThanOrEqual(widgets.length);
  });
});

describe('the form', () => {
  /** What a browser without JavaScript would send: every control that is successful, with what it shows. */
  function sent(html: string) {
    const [form = ''] = /<form class="newsroom-embed__form".*?<\/form>/s.exec(html) ?? [];
    const parameters = new URLSearchParams();
    const attribute = (tag: string, name: string) =>
      plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    for (const [control] of form.matchAll(/<input[^>]*>|<select.*?<\/select>/gs)) {
      const name = attribute(control, 'name');
      if (/type="checkbox"/.test(control) && !/\schecked/.test(control)) continue;
      const value = control.startsWith('<select')
        ? attribute(
            /<option[^>]*\sselected[^>]*>/.exec(control)?.[0] ?? /<option[^>]*>/.exec(control)?.[0] ?? '',
            'value',
          )
        : attribute(control, 'value');
      if (name) parameters.append(name, value);
    }
    return { form, path: attribute(form, 'action').replace(/#.*/, `?${parameters}`) };
  }

  test.each([
    '?widget=news-list&agency=kepegawaian&include-units=1&variant=popular&window=24h&count=7&heading=Berita+%22kita%22&theme=setkab&scheme=auto&locale=en&time-zone=Asia%2FMakassar&script=self',
    `?widget=news-card&agency=kepegawaian&article=${article?.id}&variant=lead&views=1`,
    '?widget=message-form&agency=kepegawaian&kind=feedback&kind=correctionRequest',
    '?as=php&widget=news-list&agency=&variant=text',
  ])('sends what it shows, without JavaScript: %s', async (query) => {
    const { html, code } = await chosen(`/sematkan${query}`);
    const { form, path } = sent(html);
    expect(form).toMatch(/<button type="submit">/);
    expect(form).not.toContain('method=');
    const again = await chosen(path);
    expect(code).toContain('humas');
    expect(again.code).toBe(code);
  });

  test('writes what was chosen, and nothing that the tag does anyway', async () => {
    const query =
      'widget=news-list&agency=kepegawaian&count=7&variant=grid&theme=setkab&type=&views=1&heading=';
    const { code } = await chosen(`/sematkan?${query}`);
    expect(code).toContain(
      '<humas-news-list agency="kepegawaian" variant="grid" count="7" views theme="setkab">',
    );
  });

  test('shows the news of all where no agency is chosen', async () => {
    const { code } = await chosen('/sematkan?agency=');
    expect(code).toContain(`<humas-news-list>\n  <a href="${SITE}/">Berita resmi</a>`);
  });

  test('says what does not fit, beside the field and above, and writes nothing', async () => {
    const { html, code } = await chosen('/sematkan?count=99&agency=tidak-ada&see-all=javascript:alert(1)');
    expect(code).toBeUndefined();
    expect(html).toContain('Tulis angka bulat dari 1 sampai 20.');
    expect(html).toMatch(/<input id="isian-count"[^>]*aria-invalid="true"/);
    expect(html.match(/role="alert"/g)).toHaveLength(1);
    for (const name of ['agency', 'count', 'see-all']) {
      expect(html).toContain(`href="#isian-${name}"`);
      expect(html).toContain(`id="isian-${name}-salah"`);
    }
    expect(html).not.toContain('newsroom-embed__preview');
    const { html: english } = await chosen('/en/sematkan?count=99');
    expect(english).toContain('Give a whole number from 1 to 20.');
  });

  test('nothing that was typed becomes HTML, neither in the code nor in the preview', async () => {
    const typed = encodeURIComponent('"><img src=x onerror=alert(1)>');
    const { escaped, preview, html } = await chosen(`/sematkan?heading=${typed}`);
    expect(escaped).toContain('heading=&quot;&amp;quot;&amp;gt;&amp;lt;img');
    expect(preview).toContain('heading="&quot;&gt;&lt;img src=x');
    // Within quotes of an attribute it is a text; outside of them it would be a picture.
    expect(html.replaceAll(/"[^"]*"/g, '""')).not.toContain('<img');
  });
});

describe('code for', () => {
  const query = 'widget=news-list&agency=kepegawaian&count=3';

  test('WordPress is a shortcode, with its plugin', async () => {
    const { code, html } = await chosen(`/sematkan?${query}&as=wordpress`);
    expect(code).toBe('[humas_news_list agency="kepegawaian" count="3"]');
    expect(html).toContain(`<a href="${API}/embed/v1/humas-kit.zip">`);
  });

  test('PHP is a call, with its file', async () => {
    const { code, html } = await chosen(`/sematkan?${query}&as=php&script=pinned`);
    expect(code).toContain("<?php echo humas_news_list(['agency' => 'kepegawaian', 'count' => '3']); ?>");
    expect(html).toContain(`<a href="${API}/embed/v1/humas-news.php">`);
  });

  test('a copy of one’s own comes with the files to copy', async () => {
    const { code, html } = await chosen(`/sematkan?${query}&script=self`);
    expect(code).toContain('<script type="module" src="/humas/humas-elements.js"></script>');
    expect(code).toContain(`<humas-news-list api-url="${API}" agency="kepegawaian"`);
    for (const name of ['humas-elements.js', 'humas-elements.css'])
      expect(html).toContain(`<a href="${API}/embed/v1/${name}" download>`);
  });

  test('the GPR box is one address, and the agency that was chosen', async () => {
    const { html } = await chosen(`/sematkan?${query}`);
    expect(plain(html)).toContain(`<script src="${API}/embed/v1/humas-gpr.js"></script>`);
    expect(plain(html)).toContain(
      '<div id="gpr-kominfo-widget-container" data-humas-agency="kepegawaian"></div>',
    );
    expect(plain((await chosen('/sematkan?agency=x"y')).html)).not.toContain('data-humas-agency=');
  });

  test('each is a link that keeps the choice', async () => {
    const { html } = await chosen(`/sematkan?${query}`);
    expect(plain(html)).toContain(
      'href="/sematkan?widget=news-list&as=wordpress&agency=kepegawaian&count=3#kode"',
    );
  });

  test('a pinned version needs the API’s manifest, and says so; with it, it has address and fingerprint', async () => {
    const without = await chosen(`/sematkan?${query}&script=pinned`);
    expect(without.code).toBeUndefined();
    expect(without.html).toContain('id="isian-script-salah"');
    site.api.answers.set(MANIFEST, { body: manifest });
    const { code, html } = await chosen(`/sematkan?${query}&script=pinned`);
    expect(code).toContain(
      `src="${API}/embed/v1/humas-elements.${'a'.repeat(16)}.js" integrity="sha384-${'a'.repeat(64)}" crossorigin="anonymous"></script>`,
    );
    expect(html).toContain('39 kB terkompresi (116 kB utuh)');
  });
});

test('looking at it counts nobody, and what readers can send cannot be sent', async () => {
  const { code, preview } = await chosen('/sematkan?widget=view-counter&record=1');
  expect(code).toContain(' record>');
  expect(preview).not.toContain('record');
  const { html } = await chosen('/sematkan?widget=message-form');
  expect(html).toMatch(/class="newsroom-embed__preview"[^>]* inert/);
});

test('the page is found by searching, a choice is not', async () => {
  expect((await site.page('/sematkan')).html).toContain(`<link rel="canonical" href="${SITE}/sematkan">`);
  expect((await site.page('/sematkan?count=3')).html).toContain('content="noindex"');
});

test('an agency’s pages lead there with the agency chosen', async () => {
  expect((await site.page('/kepegawaian')).html).toContain('href="/sematkan?agency=kepegawaian"');
  expect((await site.page('/en/privasi')).html).toContain('href="/en/sematkan"');
});
