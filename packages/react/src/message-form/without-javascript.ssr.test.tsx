import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { terms } from '../../test/fake-sender.js';
import { MessageForm, type MessageFormProps } from './index.js';

const formOf = (props: Partial<MessageFormProps> = {}) =>
  renderToStaticMarkup(
    <MessageForm
      agency="kepegawaian"
      article="art_01hbytm700e5k8jv2xw6q4n9rc"
      terms={terms}
      apiUrl="https://api.example/"
      returnTo="https://kepegawaian.example/berita/a"
      {...props}
    />,
  );
const tagsNamed = (html: string, name: string) =>
  html.match(new RegExp(`<[^>]* name="${name}"[^>]*>`, 'g')) ?? [];

it('is a form that posts every field the API reads, and no other', () => {
  const html = formOf();
  const form = html.match(/<form [^>]*>/)?.[0];
  expect(form).toContain('method="post"');
  expect(form).toContain('action="https://api.example/v1/messages/form"');
  const names = [...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
  expect([...new Set(names)].sort()).toEqual(
    ['agency', 'article', 'consentVersion', 'kind', 'locale', 'name', 'returnTo', 'text'].sort(),
  );
  for (const [name, value] of [
    ['agency', 'kepegawaian'],
    ['article', 'art_01hbytm700e5k8jv2xw6q4n9rc'],
    ['locale', 'id'],
    ['returnTo', 'https://kepegawaian.example/berita/a'],
  ] as const) {
    expect(tagsNamed(html, name)).toHaveLength(1);
    expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
  }
});

it('sends the version of the terms only when the box is ticked, and the browser asks for both', () => {
  const html = formOf();
  expect(tagsNamed(html, 'consentVersion')[0]).toMatch(/type="checkbox"/);
  expect(tagsNamed(html, 'consentVersion')[0]).toContain(`value="${terms.version}"`);
  expect(tagsNamed(html, 'consentVersion')[0]).toContain('required=""');
  expect(tagsNamed(html, 'consentVersion')[0]).not.toContain('checked');
  expect(tagsNamed(html, 'text')[0]).toContain('required=""');
  expect(tagsNamed(html, 'text')[0]).toContain('maxLength="2000"');
  expect(html).not.toMatch(/novalidate/i);
});

it('has one kind chosen beforehand, or one that is not shown as a choice', () => {
  const choices = tagsNamed(formOf(), 'kind');
  expect(choices.map((tag) => tag.match(/value="(\w+)"/)?.[1])).toEqual([
    'feedback',
    'appreciation',
    'correctionRequest',
  ]);
  expect(choices.map((tag) => tag.includes('checked'))).toEqual([true, false, false]);
  const single = formOf({ kind: 'appreciation' });
  expect(tagsNamed(single, 'kind')).toEqual(['<input type="hidden" name="kind" value="appreciation"/>']);
  expect(single).toContain('>Apresiasi</h2>');
});

it('shows the terms whole, in headings and lists, behind a disclosure', () => {
  const details = formOf().match(/<details[\s\S]*<\/details>/)?.[0] ?? '';
  expect(details).toContain('<summary>Syarat dan ketentuan</summary>');
  expect(details.match(/<h3/g)).toHaveLength(terms.sections.length);
  expect(details.match(/<li/g)).toHaveLength(terms.sections.flatMap(({ items }) => items).length);
});

it('has its live region in the page, empty, before anything is said', () => {
  expect(formOf()).toMatch(/<div role="status" aria-atomic="true" class="humas-hidden-text"><\/div>/);
});
